// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.model.Applicability;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CompletenessCriterion;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.store.Commit;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreListener;
import org.shouwang.store.UnitOfWork;

/** {@link Archives} for the account that is signed in. Keeps the newest index until something is committed. */
@Component(service = Archives.class)
public final class ArchivesService implements Archives {
	private final Clock clock;
	private final Store store;
	private final Session session;
	private final Dictionary dictionary;
	private final AtomicReference<PupilIndex> newest = new AtomicReference<>();
	private final StoreListener forget = commit -> newest.set(null);

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public ArchivesService(@Reference SignedIn signedIn) {
		this(signedIn.store(), signedIn.session(), Clock.systemDefaultZone());
	}

	/** As of the machine's own day. */
	public ArchivesService(Store store, Session session) {
		this(store, session, Clock.systemDefaultZone());
	}

	/**
	 * @param session of the account, on that store
	 * @param clock   says which day is today, in its zone
	 */
	public ArchivesService(Store store, Session session, Clock clock) {
		this.clock = clock;
		this.store = store;
		this.session = session;
		this.dictionary = store.dictionary();
		store.addListener(forget);
	}

	/** Stops listening to the store. */
	@Deactivate
	public void close() {
		store.removeListener(forget);
	}

	@Override
	public LocalDate today() {
		return LocalDate.now(clock);
	}

	@Override
	public PupilIndex index(LocalDate on) {
		PupilIndex known = newest.get();
		if (known != null && known.on().equals(on)) {
			return known;
		}
		// A commit during the query leaves null behind, and the next call asks again.
		newest.set(null);
		PupilIndex index = session.read(q -> new PupilIndexQuery(q, on, criteria(q)).fetch());
		newest.compareAndSet(null, index);
		return index;
	}

	@Override
	public Archive open(String pupilId) {
		Archive archive = session.withPurpose("archive, pupil " + pupilId).read(q -> new ArchiveBatch(q, List.of(pupilId)).of(pupilId));
		if (archive == null) {
			throw new StoreException(StoreException.Reason.NOT_FOUND, "Pupil", pupilId);
		}
		return archive;
	}

	@Override
	public Archive create() {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		session.read(q -> q.dsl().select(q.table("School").id()).from(q.table("School").table()).fetch(0, String.class)).stream().findFirst()
				.ifPresent(pupil::setSchool);
		return new Archive(pupil, null, ArchivesFactory.eINSTANCE.createChildSheet(), List.of(), List.of(), List.of(), List.of());
	}

	@Override
	public Commit save(Archive archive, String reason) {
		return session.change(reason, unit -> new ArchiveWriter(unit).save(archive));
	}

	@Override
	public Commit remove(String pupilId, String reason) {
		return session.change(reason, unit -> new ArchiveWriter(unit).remove(pupilId));
	}

	@Override
	public Criteria criteria() {
		return session.read(this::criteria);
	}

	private Criteria criteria(QueryContext query) {
		RecordTable table = query.table("CompletenessCriterion");
		Map<ArchiveItem, Applicability> edited = new EnumMap<>(ArchiveItem.class);
		query.dsl().select(table.field("item", String.class), table.field("applies", String.class)).from(table.table())
				.forEach(r -> edited.put(ArchiveItem.valueOf(r.value1()), Applicability.valueOf(r.value2())));
		return new Criteria(edited);
	}

	@Override
	public Commit setCriteria(Map<ArchiveItem, Applicability> applies) {
		return session.change("档案完整标准", unit -> applies.forEach((item, to) -> set(unit, item, to)));
	}

	private void set(UnitOfWork unit, ArchiveItem item, Applicability applies) {
		List<String> ids = ArchiveWriter.ids(unit.query(), "CompletenessCriterion", "item", item.name());
		if (ids.isEmpty()) {
			CompletenessCriterion criterion = ArchivesFactory.eINSTANCE.createCompletenessCriterion();
			criterion.setItem(item.name());
			criterion.setApplies(applies);
			unit.add(criterion);
		} else {
			unit.<CompletenessCriterion>edit(dictionary.type(CompletenessCriterion.class), ids.getFirst()).setApplies(applies);
		}
	}
}
