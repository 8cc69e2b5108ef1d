// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.retention;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;

/**
 * The page that is kept when archives were erased (档案销毁清册): by which rule, when, by whom, how much, and under which entry of the
 * history that can be proven. It names nobody, for it outlives those who were erased; of each record it gives the number that
 * the history still holds.
 *
 * @param school  whose archives they were
 * @param account who decided it
 * @param at      when, in local time
 * @param entries one for each rule under which something was erased
 */
public record RetentionProtocol(String school, String account, LocalDateTime at, List<Erased> entries) {

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	public RetentionProtocol {
		entries = List.copyOf(entries);
	}

	/**
	 * What went under one rule.
	 *
	 * @param rule    its name
	 * @param years   how long the records were kept
	 * @param from    label of the date that was counted from
	 * @param source  what the rule rests on
	 * @param commit  number of the entry in the history
	 * @param hash    hash of that entry
	 * @param counts  number of erased records by the label of their type
	 * @param records ids of the records that were due, with the date counted from
	 */
	public record Erased(String rule, int years, String from, String source, long commit, String hash, Map<String, Integer> counts,
			Map<String, LocalDate> records) {}

	/** Why the records go, for the history: the rule with its source, and nobody's name. */
	public static String reason(Locale language, String rule, int years, String from, String source) {
		return text(words(language), language, "reason", rule, years, from, source);
	}

	/** The pages in one language: Chinese, or English for every other. */
	public Document document(Locale language) {
		ResourceBundle words = words(language);
		String title = words.getString("title");
		List<Block> blocks = new ArrayList<>();
		blocks.add(new TitleBlock(school, title, words.getString("subtitle"), List.of()));
		blocks.add(KeyValueGrid.of(2, List.of(Entry.of(words.getString("at"), at.format(MINUTES)), Entry.of(words.getString("by"), account))));
		entries.forEach(erased -> blocks.add(section(words, language, erased)));
		blocks.add(new Section(words.getString("elsewhere"), List.of(Paragraph.of(words.getString("elsewhere.words")))));
		blocks.add(new Signatures(List.of(words.getString("head"), words.getString("witness"), words.getString("date"))));
		Frame frame = new Frame(PageFormat.A4_PORTRAIT, "", title, school, at.format(MINUTES), true);
		return new Document(title, language, new Metadata(school, title, List.of()), Optional.empty(), List.of(new Part(title, frame, blocks)));
	}

	private static Section section(ResourceBundle words, Locale language, Erased erased) {
		KeyValueGrid facts = KeyValueGrid.of(2, List.of(Entry.of(words.getString("kept"), text(words, language, "years", erased.years(), erased.from())),
				Entry.of(words.getString("entry"), String.valueOf(erased.commit())), Entry.wide(words.getString("source"), erased.source()),
				Entry.wide(words.getString("hash"), erased.hash())));
		return new Section(erased.rule(), List.of(facts, counts(words, erased), records(words, erased)));
	}

	private static Table counts(ResourceBundle words, Erased erased) {
		List<Row> rows = new ArrayList<>();
		erased.counts().forEach((label, count) -> rows.add(Row.of(label, String.valueOf(count))));
		int all = erased.counts().values().stream().mapToInt(Integer::intValue).sum();
		rows.add(new Row(List.of(Cell.of(words.getString("all")).as(Cell.Kind.STRONG), Cell.of(String.valueOf(all)).as(Cell.Kind.STRONG))));
		return new Table(words.getString("counts"), List.of(new Column(3, Align.START), new Column(1, Align.END)),
				List.of(Row.head(words.getString("type"), words.getString("number"))), rows);
	}

	private static Table records(ResourceBundle words, Erased erased) {
		List<Row> rows = new ArrayList<>();
		erased.records().forEach((id, since) -> rows.add(Row.of(String.valueOf(rows.size() + 1), id, since.toString())));
		return new Table(words.getString("records"), List.of(new Column(1, Align.END), new Column(5, Align.START), new Column(2, Align.START)),
				List.of(Row.head(words.getString("no"), words.getString("id"), erased.from())), rows);
	}

	private static ResourceBundle words(Locale language) {
		return ResourceBundle.getBundle(RetentionProtocol.class.getPackageName() + ".messages", language,
				RetentionProtocol.class.getClassLoader(), EXACT);
	}

	private static String text(ResourceBundle words, Locale language, String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}
}
