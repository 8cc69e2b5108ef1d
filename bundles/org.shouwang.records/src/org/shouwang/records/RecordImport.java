// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.shouwang.access.SignedIn;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.internal.ImportRun;
import org.shouwang.records.internal.RowReader;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TargetField;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;

/**
 * Imports records of one type, which has a field {@code pupil}: each row names a child of the archives and what is recorded of it.
 * Children are found, never made. A row whose child has a record with the same key adds to that record or changes nothing; what is
 * stored is replaced only when asked for. A table goes in as a whole or not at all, unless good rows are accepted.
 */
public abstract class RecordImport implements ImportTarget {
	private static final Set<String> PUPIL_FIELDS = Set.of("name", "idNumber", "studentNumber", "born", "classGroup");

	private final Session session;
	private final Dictionary dictionary;
	private final RecordType type;
	private final Set<String> key;
	private final String id;
	private final Localized label;

	/**
	 * A target for the account that is signed in.
	 *
	 * @param id    stable name, such as {@code honours}
	 * @param label what is imported
	 * @param key   names of the fields by which two records of one child are told apart
	 */
	protected RecordImport(SignedIn signedIn, Class<? extends Record> type, String id, Bilingual label, Set<String> key) {
		this.session = signedIn.session();
		this.dictionary = signedIn.store().dictionary();
		this.type = dictionary.type(type);
		this.key = Set.copyOf(key);
		this.id = id;
		this.label = label::in;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Localized label() {
		return label;
	}

	@Override
	public final List<TargetField> fields() {
		Stream<TargetField> pupil = dictionary.type("Pupil").fields().stream().filter(f -> PUPIL_FIELDS.contains(f.name()))
				.map(f -> "name".equals(f.name()) ? target(f, "学生", "学生姓名").mandatory() : target(f));
		Stream<TargetField> own = RowReader.fields(type).stream().map(f -> f.isRequired() ? target(f).mandatory() : target(f));
		return Stream.concat(pupil, own).toList();
	}

	private static TargetField target(FieldType field, String... aliases) {
		List<String> names = new ArrayList<>(field.synonyms());
		names.add(field.label().zh());
		names.add(field.label().en());
		Localized label = field.label()::in;
		return TargetField.plain(field.id(), label, names.toArray(String[]::new)).alias(aliases);
	}

	@Override
	public MappingMemory memory() {
		return MappingMemory.NONE;
	}

	@Override
	public final ImportReport run(SheetTable table, ImportOptions options, Progress progress) {
		session.viewer().require(Permission.IMPORT);
		if (options.dryRun()) {
			return session.withPurpose("import, dry run, " + id).read(query -> pass(table, options, query, null).run(progress)).report(false, 0);
		}
		List<ImportRun> done = new ArrayList<>();
		try {
			var written = session.write("导入 " + table.source().path().getFileName(), unit -> {
				ImportRun run = pass(table, options, unit.query(), unit);
				done.add(run);
				run.run(progress).keepOutUnless(options.acceptGoodRows());
				return run;
			});
			return written.value().report(true, written.commit().seq());
		} catch (ImportRun.KeptOut e) {
			return done.getFirst().report(false, 0);
		}
	}

	private ImportRun pass(SheetTable table, ImportOptions options, QueryContext query, UnitOfWork unit) {
		Consumer<Record> add = unit == null ? ImportRun::pretend : unit::add;
		Consumer<Record> update = unit == null ? record -> { } : unit::update;
		return new ImportRun(table, options, type, key, query, add, update);
	}
}
