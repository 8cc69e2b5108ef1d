// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.Carer;
import org.shouwang.archives.PupilRow;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Picture;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;

/** Words a dossier: forms from the model's sections, tables of what is dated; an empty box stays to be filled in by hand. */
final class DossierText {
	private static final List<String> RELATION = List.of("relation", "role", "since", "until");
	private static final List<String> PERSON = List.of("name", "idNumber", "phone", "education", "presentAddress");

	private final Words words;
	private final Printing printing;
	private final boolean sensitive;
	private final LocalDate on;
	private final Originals originals;

	/** @param originals of the archive that is printed */
	DossierText(Words words, Printing printing, boolean sensitive, LocalDate on, Originals originals) {
		this.originals = originals;
		this.words = words;
		this.printing = printing;
		this.sensitive = sensitive;
		this.on = on;
	}

	/** One child's pages; {@code row} is {@code null} for a child who left the roll. */
	List<Block> blocks(String school, Archive archive, PupilRow row, List<Block> more) {
		List<Block> blocks = new ArrayList<>();
		String className = archive.classGroup() == null ? "" : archive.classGroup().getName();
		blocks.add(new TitleBlock(school, words.of("dossier.title"), archive.pupil().getName() + "  " + className, facts(row)));
		forms(blocks, archive);
		if (row != null) {
			blocks.add(new Section(words.of("dossier.state", on.toString()), List.of(state(row))));
		}
		family(blocks, archive);
		table(blocks, words.of("dossier.care"), "CareAssessment", archive.assessments());
		table(blocks, words.of("dossier.tags"), "StatusTag", archive.tags());
		form(blocks, archive.sheet(), "child");
		kept(blocks, archive);
		blocks.addAll(more);
		blocks.add(new Signatures(List.of(words.of("dossier.sign.filled"), words.of("dossier.sign.checked"), words.of("dossier.sign.date"))));
		return blocks;
	}

	private List<String> facts(PupilRow row) {
		if (row == null) {
			return List.of();
		}
		String missing = row.missing().stream().map(ArchiveItem::label).map(l -> l.in(words.locale())).collect(Collectors.joining(", "));
		String complete = words.of("dossier.facts.completeness", row.completeness());
		return missing.isEmpty() ? List.of(complete) : List.of(complete, words.of("dossier.facts.missing", missing));
	}

	private KeyValueGrid state(PupilRow row) {
		return KeyValueGrid.of(2, List.of(Entry.of(words.of("dossier.leftBehind"), words.of(row.leftBehind() ? "dossier.yes" : "dossier.no")),
				Entry.of(words.of("dossier.register"), row.awayParents().code() + " " + row.awayParents().label().in(words.locale()))));
	}

	private void forms(List<Block> blocks, Archive archive) {
		RecordType type = printing.dictionary().type(archive.pupil());
		String className = archive.classGroup() == null ? "" : archive.classGroup().getName();
		for (int i = 0; i < type.sections().size(); i++) {
			String key = type.sections().get(i).key();
			List<Entry> entries = entries(archive.pupil(), key, className);
			Optional<Picture> photo = i == 0 ? Optional.of(Picture.portrait(Optional.empty(), words.of("dossier.photo"))) : Optional.empty();
			if (!entries.isEmpty()) {
				blocks.add(new Section(type.sections().get(i).label().in(words.locale()), List.of(new KeyValueGrid(2, entries, photo))));
			}
		}
	}

	private void form(List<Block> blocks, Record record, String section) {
		List<Entry> entries = entries(record, section, "");
		if (!entries.isEmpty()) {
			blocks.add(new Section(printing.dictionary().type(record).label(words.locale()), List.of(KeyValueGrid.of(2, entries))));
		}
	}

	private List<Entry> entries(Record record, String section, String className) {
		return shown(printing.dictionary().type(record)).filter(f -> f.section().equals(section)).map(f -> {
			String text = "classGroup".equals(f.name()) ? originals.beside(className, record, f) : text(f, record);
			boolean wide = "address".equals(f.kind()) || "multiline".equals(f.kind());
			return new Entry(f.label(words.locale()), text, wide);
		}).toList();
	}

	private String text(FieldType field, Record record) {
		return originals.beside(printing.format().text(field, record, words.locale()), record, field);
	}

	/** The fields that are printed: not hidden, not the id of another record, and sensitive ones only when asked for. */
	private Stream<FieldType> shown(RecordType type) {
		return type.fields().stream().filter(f -> !f.isHidden() && (f.target().isEmpty() || "classGroup".equals(f.name())))
				.filter(f -> sensitive || Sensitivity.INTERNAL.clears(f.sensitivity()));
	}

	private void family(List<Block> blocks, Archive archive) {
		if (archive.carers().isEmpty()) {
			return;
		}
		List<FieldType> fields = Stream.concat(shown(printing.dictionary().type("Guardianship")).filter(f -> RELATION.contains(f.name())),
				shown(printing.dictionary().type("Person")).filter(f -> PERSON.contains(f.name()))).toList();
		List<Row> rows = archive.carers().stream().map(c -> row(fields, f -> of(c, f))).toList();
		List<Block> inner = new ArrayList<>(List.of(table(fields, rows)));
		work(inner, archive);
		blocks.add(new Section(words.of("dossier.family"), inner));
	}

	private Record of(Carer carer, FieldType field) {
		return "Person".equals(field.owner().id()) ? carer.person() : carer.tie();
	}

	private void work(List<Block> blocks, Archive archive) {
		List<FieldType> fields = shown(printing.dictionary().type("ParentWork")).toList();
		List<Row> rows = archive.carers().stream().flatMap(c -> c.works().stream().map(w -> {
			List<String> texts = new ArrayList<>(List.of(c.person().getName()));
			fields.forEach(f -> texts.add(text(f, w)));
			return Row.of(texts.toArray(String[]::new));
		})).toList();
		if (!rows.isEmpty()) {
			List<String> heads = new ArrayList<>(List.of(words.of("dossier.person")));
			fields.forEach(f -> heads.add(f.label(words.locale())));
			List<Column> columns = heads.stream().map(h -> Column.of(1)).toList();
			blocks.add(new Section(words.of("dossier.work"),
					List.of(new Table("", columns, List.of(Row.head(heads.toArray(String[]::new))), rows))));
		}
	}

	private void table(List<Block> blocks, String title, String type, List<? extends Record> records) {
		List<FieldType> fields = shown(printing.dictionary().type(type)).toList();
		if (!records.isEmpty() && !fields.isEmpty()) {
			List<Row> rows = records.stream().map(r -> row(fields, f -> r)).toList();
			blocks.add(new Section(title, List.of(table(fields, rows))));
		}
	}

	private void kept(List<Block> blocks, Archive archive) {
		if (sensitive && !archive.kept().isEmpty()) {
			List<Entry> entries = archive.kept().stream().map(k -> Entry.of(k.getHeader(), k.getContent())).toList();
			blocks.add(new Section(words.of("dossier.kept"), List.of(KeyValueGrid.of(2, entries))));
		}
	}

	private Table table(List<FieldType> fields, List<Row> rows) {
		List<Column> columns = fields.stream().map(f -> Column.of(weight(f))).toList();
		Row head = Row.head(fields.stream().map(f -> f.label(words.locale())).toArray(String[]::new));
		return new Table("", columns, List.of(head), rows);
	}

	private static double weight(FieldType field) {
		return switch (field.kind()) {
		case "idNumber", "address", "multiline" -> 2.2;
		case "phone" -> 1.6;
		default -> 1.2;
		};
	}

	private Row row(List<FieldType> fields, Function<FieldType, Record> record) {
		return Row.of(fields.stream().map(f -> text(f, record.apply(f))).toArray(String[]::new));
	}
}
