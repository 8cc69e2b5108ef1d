// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.HistoryText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Change;
import org.shouwang.store.HistoryEntry;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListCount;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;

/** The changes of a child's archive, the newest first: of the pupil, its sheet, its assessments, and its adults with their ties and work. */
final class HistoryRows implements ListSource {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final FormContext context;
	private final String pupilId;
	private volatile List<Change> present = List.of();

	HistoryRows(WindowKit kit, ArchivesDesk desk, String pupilId) {
		this.kit = kit;
		this.desk = desk;
		this.context = desk.forms(kit);
		this.pupilId = pupilId;
	}

	List<ListColumn> columns() {
		return List.of(new ListColumn("at", kit.text(HistoryText.AT), 135, Look.MUTED),
				new ListColumn("who", kit.text(HistoryText.WHO), 90, Look.TEXT),
				new ListColumn("what", kit.text(HistoryText.WHAT), 190, Look.STRONG),
				new ListColumn("from", kit.text(HistoryText.FROM), 140, Look.MUTED),
				new ListColumn("to", kit.text(HistoryText.TO), 140, Look.TEXT),
				new ListColumn("why", kit.text(HistoryText.WHY), 180, Look.MUTED));
	}

	/** The change that a row shows. */
	Optional<Change> find(String rowId) {
		return present.stream().filter(change -> id(change).equals(rowId)).findFirst();
	}

	private static String id(Change change) {
		return change.seq() + "." + change.ordinal();
	}

	/** The records whose changes are shown, the pupil first. */
	List<Record> records() {
		return records(desk.archives().open(pupilId)).toList();
	}

	private MemorySource read() {
		List<HistoryEntry> entries = records(desk.archives().open(pupilId)).flatMap(this::history)
				.sorted(Comparator.comparingLong((HistoryEntry e) -> e.change().seq()).thenComparingInt(e -> e.change().ordinal()).reversed())
				.toList();
		present = entries.stream().map(HistoryEntry::change).toList();
		return new MemorySource(columns().stream().map(ListColumn::id).toList(), entries.stream().map(this::row).toList());
	}

	private static Stream<Record> records(Archive archive) {
		List<Record> all = new ArrayList<>();
		all.add(archive.pupil());
		all.add(archive.sheet());
		all.addAll(archive.assessments());
		all.addAll(archive.tags());
		archive.carers().forEach(carer -> {
			all.add(carer.tie());
			all.add(carer.person());
			all.addAll(carer.works());
		});
		return all.stream().filter(Objects::nonNull).filter(r -> r.getId() != null && r.getVersion() > 0);
	}

	private Stream<HistoryEntry> history(Record record) {
		return desk.session().history(desk.type(record.eClass().getName()), record.getId()).stream();
	}

	private ListRow row(HistoryEntry entry) {
		Change change = entry.change();
		RecordType type = desk.type(change.type());
		Optional<FieldType> field = change.kind() == Change.Kind.UPDATED ? Optional.of(type.field(change.field())) : Optional.empty();
		return new ListRow(id(change), List.of(TIME.format(entry.commit().at().atZone(ZoneId.systemDefault())), entry.commit().account(),
				type.label(kit.locale()) + " · " + field.map(f -> f.label(kit.locale())).orElseGet(() -> kit.text(kind(change.kind()))),
				field.map(f -> value(f, change, change.oldValue())).orElse(""),
				field.map(f -> value(f, change, change.newValue())).orElse(""), entry.commit().reason()));
	}

	private static HistoryText kind(Change.Kind kind) {
		return switch (kind) {
		case CREATED -> HistoryText.CREATED;
		case UPDATED -> HistoryText.UPDATED;
		case REMOVED -> HistoryText.REMOVED;
		case SCRUBBED -> HistoryText.SCRUBBED;
		};
	}

	private String value(FieldType field, Change change, String text) {
		if (change.erased()) {
			return kit.text(HistoryText.ERASED);
		}
		if (text == null) {
			return "";
		}
		if (field.target().isPresent()) {
			return context.references().find(field.target().get(), text).map(Reference::label).orElse("…");
		}
		return field.isOption() ? field.literal(text).map(literal -> context.show(field, literal)).orElse(text) : text;
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
