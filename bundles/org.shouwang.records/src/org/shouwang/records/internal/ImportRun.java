// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.records.PupilFinder;
import org.shouwang.records.PupilFinder.Found;
import org.shouwang.records.internal.RowReader.Draft;
import org.shouwang.sheets.ImportOptions;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetFindings;
import org.shouwang.sheets.SheetRow;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableCursor;
import org.shouwang.store.QueryContext;

/** One pass over a table. A dry run goes the same way, only that nothing is written. */
public final class ImportRun {
	private final SheetTable table;
	private final ImportOptions options;
	private final RecordType type;
	private final Set<String> key;
	private final Findings findings;
	private final RowReader reader;
	private final FieldFormat format;
	private final PupilFinder pupils;
	private final Map<List<Object>, Record> known = new HashMap<>();
	private final Map<List<Object>, Integer> rowOf = new HashMap<>();
	private final Consumer<Record> add;
	private final Consumer<Record> update;
	private int rows;
	private int added;
	private int changed;
	private int unchanged;
	private int rejected;

	/** Ends the transaction without a trace: a rejected row keeps the whole file out. */
	public static final class KeptOut extends RuntimeException {
		private static final long serialVersionUID = 1L;

		KeptOut() {
			super(null, null, false, false);
		}
	}

	/**
	 * A pass that writes to wherever it is told.
	 *
	 * @param key names of the fields by which two records of one child are told apart
	 */
	public ImportRun(SheetTable table, ImportOptions options, RecordType type, Set<String> key, QueryContext query, Consumer<Record> add,
			Consumer<Record> update) {
		ValueKinds kinds = new ValueKinds(new AreaCodes());
		this.table = table;
		this.options = options;
		this.type = type;
		this.key = key;
		this.add = add;
		this.update = update;
		this.findings = new Findings(table);
		this.reader = new RowReader(query.dictionary(), type, kinds, findings, options.today());
		this.format = new FieldFormat(kinds);
		this.pupils = new PupilFinder(query);
		query.<Record>records(type, DSL.noCondition()).forEach(r -> known.put(keyOf(r), r));
	}

	/** Takes the place of writing in a dry run. */
	public static void pretend(Record record) {
		record.setId(UUID.randomUUID().toString());
	}

	/** Reads all rows. */
	public ImportRun run(Progress progress) {
		findings.addAll(SheetFindings.ofMapping(table));
		try (TableCursor cursor = table.rows(progress)) {
			for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
				take(row);
			}
			findings.addAll(SheetFindings.ofSkipped(table, cursor.skipped()));
		}
		return this;
	}

	/** @throws KeptOut when a row was rejected and good rows alone are not wanted */
	public void keepOutUnless(boolean goodRowsWanted) {
		if (rejected > 0 && !goodRowsWanted) {
			throw new KeptOut();
		}
	}

	/** What was counted and found. */
	public ImportReport report(boolean applied, long commit) {
		return new ImportReport(rows, added, changed, unchanged, rejected, findings.inOrder(), applied, commit);
	}

	private void take(SheetRow row) {
		rows++;
		findings.addAll(SheetFindings.ofCells(table, row, Severity.WARNING, Messages.later("action.leftEmpty")));
		Draft draft = reader.read(row);
		Optional<FieldType> missing = RowReader.fields(type).stream().filter(f -> f.isRequired() && draft.values().get(f) == null).findFirst();
		if (draft.pupil().name() == null) {
			reject(row, "Pupil.name", "pupil.noName");
		} else if (missing.isPresent()) {
			Localized label = missing.get().label()::in;
			reject(row, missing.get().id(), "field.missing", label);
		} else {
			place(draft, pupils.find(draft.pupil()));
		}
	}

	private void place(Draft draft, Found found) {
		switch (found.how()) {
		case NOBODY -> reject(draft.row(), "Pupil.name", "pupil.nobody");
		case SEVERAL -> reject(draft.row(), "Pupil.name", "pupil.several");
		case OTHER_NAME -> reject(draft.row(), "Pupil.idNumber", "pupil.otherName");
		case FOUND -> accept(draft, found.pupil());
		}
	}

	private void reject(SheetRow row, String field, String code, Object... arguments) {
		rejected++;
		findings.rejected(row, field, code, arguments);
	}

	private void accept(Draft draft, String pupil) {
		Record made = type.newRecord();
		type.field("pupil").set(made, pupil);
		draft.values().forEach((field, value) -> field.set(made, value));
		List<Object> recordKey = keyOf(made);
		Integer before = rowOf.putIfAbsent(recordKey, draft.row().number());
		Record there = known.putIfAbsent(recordKey, made);
		if (before != null) {
			findings.warning(draft.row(), "Pupil.name", "row.duplicate", "action.kept", before);
			unchanged++;
		} else if (there == null) {
			add.accept(made);
			added++;
		} else if (merge(there, draft)) {
			update.accept(there);
			changed++;
		} else {
			unchanged++;
		}
	}

	private List<Object> keyOf(Record record) {
		List<Object> values = new ArrayList<>();
		values.add(type.field("pupil").get(record));
		key.stream().sorted().forEach(name -> values.add(type.field(name).get(record)));
		return values;
	}

	/** Fills what is empty; tells what differs, and takes it over only when asked to. */
	private boolean merge(Record record, Draft draft) {
		boolean touched = false;
		for (Map.Entry<FieldType, Object> entry : draft.values().entrySet()) {
			FieldType field = entry.getKey();
			Object old = field.get(record);
			if (Objects.equals(old, entry.getValue())) {
				continue;
			}
			if (old != null) {
				Localized shown = locale -> format.text(field, old, locale);
				findings.warning(draft.row(), field.id(), "value.differs", options.update() ? "action.updated" : "action.kept", shown);
			}
			if (old == null || options.update()) {
				field.set(record, entry.getValue());
				touched = true;
			}
		}
		return touched;
	}
}
