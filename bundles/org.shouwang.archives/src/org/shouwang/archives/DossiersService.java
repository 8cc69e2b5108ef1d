// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.model.Filing;
import org.shouwang.model.FilingGround;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.Filings;
import org.shouwang.store.Session;

/** {@link Dossiers} for the account that is signed in. */
@Component(service = Dossiers.class)
public final class DossiersService implements Dossiers {
	private final Session session;
	private final Dictionary dictionary;
	private final Filings filings;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public DossiersService(@Reference SignedIn signedIn) {
		this(signedIn.session(), signedIn.store().dictionary());
	}

	public DossiersService(Session session, Dictionary dictionary) {
		this.session = session;
		this.dictionary = dictionary;
		this.filings = new Filings(session);
	}

	private RecordType pupil() {
		return dictionary.type("Pupil");
	}

	@Override
	public Optional<Filing> filing(String pupilId) {
		return filings.current(pupil(), pupilId);
	}

	@Override
	public Commit close(String pupilId, LocalDate on, FilingGround ground, String note, String reason) {
		return filings.close(pupil(), pupilId, on, ground, note, reason);
	}

	@Override
	public Commit reopen(String pupilId, LocalDate on, String reason) {
		return filings.reopen(pupil(), pupilId, on, reason);
	}

	@Override
	public Commit correct(Archive archive, String reason) {
		return session.correct(reason, unit -> {
			new ArchiveWriter(unit).save(archive);
			return null;
		}).commit();
	}

	@Override
	public List<Correction> corrections(Archive archive) {
		if (archive.isNew() || filings.all(pupil(), archive.pupil().getId()).isEmpty()) {
			return List.of();
		}
		return records(archive).filter(record -> record.getId() != null).flatMap(this::corrections)
				.sorted(Comparator.comparingLong(correction -> correction.commit().seq())).toList();
	}

	private static Stream<Record> records(Archive archive) {
		return Stream.of(Stream.of(archive.pupil(), archive.sheet()), archive.carers().stream().map(Carer::tie), archive.assessments().stream(),
				archive.tags().stream(), archive.kept().stream()).flatMap(records -> records);
	}

	private Stream<Correction> corrections(Record record) {
		RecordType type = dictionary.type(record);
		return session.corrections(type, record.getId()).stream()
				.filter(entry -> type.fields().stream().anyMatch(field -> field.name().equals(entry.change().field())))
				.map(entry -> new Correction(record.getId(), type.field(entry.change().field()), entry.change().oldValue(), entry.commit()));
	}
}
