// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.List;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.imports.ImportRun.Tally;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TargetField;
import org.shouwang.store.Former;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.Written;

/**
 * Imports class rosters (花名册) and left-behind registers (登记表): whatever columns a table has, its rows meet on one archive a
 * child, in any order of the files, and importing a file twice changes nothing.
 */
@Component(service = ImportTarget.class)
public final class PupilImport implements ImportTarget {
	private static final int LOOK_AT_ROWS = 60;

	private final Session session;
	private final ValueKinds kinds;
	private final ImportFields fields;
	private final MappingMemory memory;
	private final RecordType pupil;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public PupilImport(@Reference SignedIn signedIn) {
		this(signedIn.session(), signedIn.store().dictionary(), new ValueKinds(new AreaCodes()));
	}

	/** @param session of the account that imports */
	public PupilImport(Session session, Dictionary dictionary, ValueKinds kinds) {
		this.session = session;
		this.kinds = kinds;
		this.fields = new ImportFields(dictionary);
		this.memory = new StoredMappings(session, dictionary);
		this.pupil = dictionary.type("Pupil");
	}

	@Override
	public String id() {
		return "pupils";
	}

	@Override
	public Localized label() {
		return Localized.of("学生花名册、留守儿童登记表", "pupils: rosters and registers of left-behind children");
	}

	@Override
	public List<TargetField> fields() {
		return fields.targets();
	}

	@Override
	public MappingMemory memory() {
		return memory;
	}

	@Override
	public ImportReport run(SheetTable table, ImportOptions options, Progress progress) {
		session.viewer().require(Permission.IMPORT);
		FindingList findings = new FindingList(table);
		List<Former> formers = session.formers(pupil);
		if (options.dryRun()) {
			Tally tally = session.withPurpose("import, dry run, " + id())
					.read(q -> pass(table, options, progress, findings, () -> q, Sink.nowhere(), formers));
			return report(tally, findings, false, 0);
		}
		try {
			Written<Tally> written = session.write("导入 " + table.source().path().getFileName(), unit -> {
				Tally tally = pass(table, options, progress, findings, unit::query, Sink.into(unit), formers);
				if (tally.rejected > 0 && !options.acceptGoodRows()) {
					throw new KeptOut(tally);
				}
				return tally;
			});
			return report(written.value(), findings, true, written.commit().seq());
		} catch (KeptOut e) {
			return report(e.tally, findings, false, 0);
		}
	}

	/** Ends the transaction without a trace: a rejected row keeps the whole file out. */
	private static final class KeptOut extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Tally tally;

		KeptOut(Tally tally) {
			super(null, null, false, false);
			this.tally = tally;
		}
	}

	private static ImportReport report(Tally t, FindingList findings, boolean applied, long commit) {
		return new ImportReport(t.rows, t.added, t.changed, t.unchanged, t.rejected, findings.all(), applied, commit);
	}

	private Tally pass(SheetTable table, ImportOptions options, Progress progress, FindingList findings, Supplier<QueryContext> query,
			Sink sink, List<Former> formers) {
		QueryContext start = query.get();
		String[] school = school(start);
		boolean longAway = saysThreeMonths(table);
		FormFacts form = new FormFacts(options.today(), table.facts().date(), longAway);
		checkForm(table, findings, school[1], longAway);
		FieldMerger merger = new FieldMerger(findings, kinds, options.update());
		FamilyMerger family = new FamilyMerger(sink, merger, findings, new Adults(start), form);
		ArchiveMerger archives = new ArchiveMerger(sink, merger, family, new Classes(start, sink, school[0]), form,
				table.source().path().getFileName().toString());
		RowReader reader = new RowReader(fields, kinds, findings, options.today());
		return new ImportRun(table, reader, new Identities(start, formers), archives, findings, query, school[0]).run(progress);
	}

	/** Id and name of the school of this workspace. */
	private static String[] school(QueryContext query) {
		RecordTable s = query.table("School");
		var first = query.dsl().select(s.id(), s.field("name", String.class)).from(s.table()).orderBy(s.id()).limit(1).fetchOne();
		if (first == null) {
			throw new StoreException(StoreException.Reason.NOT_FOUND, "School", "");
		}
		return new String[] { first.value1(), first.value2() };
	}

	private static void checkForm(SheetTable table, FindingList findings, String school, boolean longAway) {
		String unit = table.facts().unit().strip();
		if (!unit.isEmpty() && !school.contains(unit) && !unit.contains(school)) {
			findings.sheet("sheet.otherSchool", unit, school);
		}
		if (longAway && table.mapping().of(ImportField.SITUATION).isPresent()) {
			findings.sheet("sheet.longAway");
		}
	}

	/** Whether the notes to the form, on another sheet or above the table, define "away" as three months or more. */
	private static boolean saysThreeMonths(SheetTable table) {
		boolean above = table.facts().others().values().stream().anyMatch(PupilImport::isThreeMonths) || isThreeMonths(table.facts().title());
		return above || table.source().sheets().stream().filter(s -> s.index() != table.sheet().index()).anyMatch(s -> saysThreeMonths(table, s));
	}

	private static boolean saysThreeMonths(SheetTable table, SheetInfo sheet) {
		try (RowCursor rows = table.source().rows(sheet.index(), Progress.NONE)) {
			Row row = rows.next();
			for (int i = 0; row != null && i < LOOK_AT_ROWS; i++) {
				if (row.cells().stream().anyMatch(c -> isThreeMonths(c.text()))) {
					return true;
				}
				row = rows.next();
			}
		}
		return false;
	}

	private static boolean isThreeMonths(String text) {
		return text.contains("三个月") || text.contains("3个月");
	}

}
