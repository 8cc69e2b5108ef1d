// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.reports;

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

/** Every text that a document asks for, each as one piece. */
public final class Words {
	private final List<String> words = new ArrayList<>();

	private Words() {
	}

	public static List<String> of(Document document) {
		Words all = new Words();
		for (Part part : document.parts()) {
			all.add(part.frame().headerLeft(), part.frame().headerRight(), part.frame().footerLeft(), part.frame().footerRight());
			part.blocks().forEach(all::block);
		}
		return all.words;
	}

	private void add(String... texts) {
		for (String text : texts) {
			if (!text.isBlank()) {
				words.add(text);
			}
		}
	}

	private void block(Block block) {
		switch (block) {
		case TitleBlock t -> {
			add(t.overline(), t.title(), t.subtitle());
			t.facts().forEach(this::add);
		}
		case Section s -> {
			add(s.title());
			s.blocks().forEach(this::block);
		}
		case Table t -> {
			add(t.caption());
			t.header().forEach(this::row);
			t.rows().forEach(this::row);
		}
		case KeyValueGrid g -> g.entries().forEach(e -> add(e.label(), e.value()));
		case Paragraph p -> add(p.text());
		case Signatures s -> s.labels().forEach(this::add);
		case CardSheet c -> c.cards().forEach(this::card);
		default -> {
			// pictures and page breaks have no words
		}
		}
	}

	private void row(Row row) {
		row.cells().forEach(c -> add(c.text()));
	}

	private void card(Card card) {
		add(card.school(), card.kind(), card.name(), card.detail(), card.footer());
		card.primary().ifPresent(this::line);
		card.lines().forEach(this::line);
	}

	private void line(CardLine line) {
		add(line.label(), line.text(), line.number());
	}
}
