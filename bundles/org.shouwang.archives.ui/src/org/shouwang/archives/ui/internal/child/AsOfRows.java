// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;

/** The fields of one record as they stood at the end of a day, beside what stands there now; what differs is marked. */
final class AsOfRows implements ListSource {
	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final FormContext context;
	private volatile Record record;
	private volatile LocalDate day;
	private volatile boolean isKnown = true;

	AsOfRows(WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
		this.context = desk.forms(kit);
	}

	List<ListColumn> columns() {
		return List.of(new ListColumn("field", kit.text(FilingText.AS_OF_FIELD), 150, Look.MUTED),
				new ListColumn("then", kit.text(FilingText.AS_OF_THEN), 240, Look.TEXT),
				new ListColumn("now", kit.text(FilingText.AS_OF_NOW), 240, Look.TEXT),
				new ListColumn("differs", kit.text(FilingText.AS_OF_DIFFERS), 90, Look.STRONG));
	}

	/** Shows this record on that day from the next question on. */
	void show(Record newRecord, LocalDate newDay) {
		record = newRecord;
		day = newDay;
	}

	/** Whether there was such a record on the day last asked for. */
	boolean isKnown() {
		return isKnown;
	}

	private MemorySource read() {
		RecordType type = desk.type(record.eClass().getName());
		Instant end = day.plusDays(1).atStartOfDay(kit.clock().getZone()).toInstant().minusMillis(1);
		Optional<Record> then = desk.session().asOf(type, record.getId(), end);
		Optional<Record> now = desk.session().load(type, record.getId());
		isKnown = then.isPresent();
		List<ListRow> rows = type.fields().stream().filter(f -> !f.isHidden() && f.computation().isEmpty())
				.map(f -> row(f, then.map(f::get).orElse(null), now.map(f::get).orElse(null))).toList();
		return new MemorySource(columns().stream().map(ListColumn::id).toList(), rows);
	}

	private ListRow row(FieldType field, Object then, Object now) {
		String mark = Objects.equals(then, now) ? "" : kit.text(FilingText.AS_OF_CHANGED);
		return new ListRow(field.name(), List.of(field.label(kit.locale()), text(field, then), text(field, now), mark));
	}

	private String text(FieldType field, Object value) {
		if (value == null) {
			return "";
		}
		return field.target().isPresent()
				? context.references().find(field.target().get(), value.toString()).map(Reference::label).orElse("…")
				: context.show(field, value);
	}

	@Override
	public ListCount count(ListQuery query) {
		return read().count(query);
	}

	@Override
	public List<ListRow> page(ListQuery query, int offset, int limit) {
		return read().page(query, offset, limit);
	}
}
