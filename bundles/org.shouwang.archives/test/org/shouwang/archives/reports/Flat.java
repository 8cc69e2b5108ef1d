// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.document.Block;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;

/** A document as lines of text: what a reader reads, in order. */
public final class Flat {
	private final List<String> lines = new ArrayList<>();

	private Flat() {
	}

	/** Every line of a document, read once. */
	public static List<String> of(Document document) {
		Flat flat = new Flat();
		flat.lines.add(document.title());
		for (Part part : document.parts()) {
			flat.lines.addAll(List.of(part.frame().headerLeft(), part.frame().headerRight(), part.frame().footerLeft(), part.frame().footerRight()));
			part.blocks().forEach(flat::block);
		}
		flat.lines.removeIf(String::isEmpty);
		return flat.lines;
	}

	private void block(Block block) {
		switch (block) {
		case TitleBlock t -> {
			lines.addAll(List.of(t.overline(), t.title(), t.subtitle()));
			lines.addAll(t.facts());
		}
		case Section s -> {
			lines.add(s.title());
			s.blocks().forEach(this::block);
		}
		case Table t -> {
			lines.add(t.caption());
			t.header().forEach(this::row);
			t.rows().forEach(this::row);
		}
		case KeyValueGrid g -> g.entries().forEach(e -> lines.add(e.label() + "：" + e.value()));
		case Paragraph p -> lines.add(p.text());
		case Signatures s -> lines.addAll(s.labels());
		case CardSheet c -> c.cards().forEach(this::card);
		default -> {
			// pictures and page breaks have no words
		}
		}
	}

	private void row(Row row) {
		lines.add(String.join("|", row.cells().stream().map(c -> c.text()).toList()));
	}

	private void card(Card card) {
		lines.addAll(List.of(card.school(), card.kind(), card.name(), card.detail()));
		card.primary().ifPresent(this::line);
		card.lines().forEach(this::line);
		lines.add(card.footer());
	}

	private void line(CardLine line) {
		lines.add(line.label() + "|" + line.text() + "|" + line.number());
	}
}
