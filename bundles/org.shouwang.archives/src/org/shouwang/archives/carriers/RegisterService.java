// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.model.Record;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;

/** {@link CarrierRegister} for the account that is signed in. */
@Component(service = CarrierRegister.class)
public final class RegisterService implements CarrierRegister {
	private static final int WEEKS = 2;

	private final Session session;
	private final Clock clock;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public RegisterService(@Reference SignedIn signedIn) {
		this(signedIn.session(), Clock.systemDefaultZone());
	}

	/** @param clock says which day is today, in its zone */
	public RegisterService(Session session, Clock clock) {
		this.session = session;
		this.clock = clock;
	}

	@Override
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	@Override
	public List<CarrierRow> carriers() {
		return session.read(q -> new CarrierQuery(q).carriers());
	}

	@Override
	public List<LoanRow> loans() {
		return session.read(q -> new CarrierQuery(q).loans());
	}

	@Override
	public List<CarrierLoan> loansOf(String carrierId) {
		return session.read(q -> loans(q, carrierId));
	}

	private static List<CarrierLoan> loans(QueryContext query, String carrierId) {
		List<CarrierLoan> loans = query.records("CarrierLoan", of(query, "CarrierLoan", carrierId));
		return loans.stream().sorted(Comparator.comparing(CarrierLoan::getLentOn).thenComparing(Record::getId).reversed()).toList();
	}

	private static Condition of(QueryContext query, String type, String carrierId) {
		return query.table(type).field("carrier", String.class).eq(carrierId);
	}

	@Override
	public List<CarrierContent> contentsOf(String carrierId) {
		List<CarrierContent> contents = session.read(q -> q.records("CarrierContent", of(q, "CarrierContent", carrierId)));
		return contents.stream()
				.sorted(Comparator.comparing(CarrierContent::getPlace, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Record::getId))
				.toList();
	}

	@Override
	public List<CarrierRow> find(String word) {
		List<CarrierRow> all = carriers();
		List<Predicate<CarrierRow>> ways = List.of(c -> c.id().equals(word), c -> word.equals(c.number()), c -> c.title().equals(word));
		return ways.stream().map(way -> all.stream().filter(way).toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	@Override
	public Carrier create() {
		Carrier carrier = ArchivesFactory.eINSTANCE.createCarrier();
		List<School> schools = session.read(q -> q.all("School"));
		if (schools.size() == 1) {
			carrier.setSchool(schools.getFirst().getId());
		}
		carrier.setFiledOn(today());
		return carrier;
	}

	@Override
	public CarrierLoan newLoan(String carrierId) {
		CarrierLoan loan = ArchivesFactory.eINSTANCE.createCarrierLoan();
		loan.setCarrier(carrierId);
		loan.setLentOn(today());
		loan.setDueOn(today().plusWeeks(WEEKS));
		return loan;
	}

	@Override
	public Commit lend(CarrierLoan loan) {
		return session.change("借出 / lend", unit -> {
			Carrier carrier = edit(unit, loan.getCarrier());
			if (carrier.getWithdrawnOn() != null) {
				throw new StoreException(Reason.CARRIER_WITHDRAWN, carrier.getTitle(), carrier.getWithdrawnOn());
			}
			loans(unit.query(), carrier.getId()).stream().filter(l -> l.getReturnedOn() == null).findFirst().ifPresent(l -> {
				throw new StoreException(Reason.CARRIER_OUT, carrier.getTitle(), l.getBorrower(), l.getLentOn());
			});
			requireOrder(loan.getLentOn(), loan.getDueOn());
			requireOrder(loan.getLentOn(), today());
			carrier.setSeenOn(latest(carrier.getSeenOn(), loan.getLentOn()));
			unit.add(loan);
		});
	}

	@Override
	public Commit takeBack(String carrierId, LocalDate on, String state) {
		return session.change("归还 / return", unit -> {
			Carrier carrier = edit(unit, carrierId);
			CarrierLoan loan = loans(unit.query(), carrierId).stream().filter(l -> l.getReturnedOn() == null).findFirst()
					.orElseThrow(() -> new StoreException(Reason.CARRIER_NOT_OUT, carrier.getTitle()));
			requireOrder(loan.getLentOn(), on);
			requireOrder(on, today());
			loan.setReturnedOn(on);
			loan.setReturnedAs(state);
			unit.update(loan);
			carrier.setSeenOn(latest(carrier.getSeenOn(), on));
		});
	}

	private static Carrier edit(UnitOfWork unit, String carrierId) {
		RecordType type = unit.query().dictionary().type(Carrier.class);
		return unit.edit(type, carrierId);
	}

	private static void requireOrder(LocalDate first, LocalDate then) {
		if (first == null || then == null || then.isBefore(first)) {
			throw new StoreException(Reason.LOAN_DATES, first, then);
		}
	}

	private static LocalDate latest(LocalDate known, LocalDate now) {
		return known == null || known.isBefore(now) ? now : known;
	}
}
