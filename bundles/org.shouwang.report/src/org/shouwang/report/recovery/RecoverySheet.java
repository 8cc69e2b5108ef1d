// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.recovery;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * One page with the recovery code of a workspace, to be printed, sealed in an envelope and locked away. The document's metadata do not
 * hold the code.
 *
 * @param school    whose data it opens
 * @param workspace id of the workspace, by which the sheets of two schools are told apart
 * @param account   who had it made
 * @param issued    the day
 * @param groups    the code's groups in order
 */
public record RecoverySheet(String school, String workspace, String account, LocalDate issued, List<String> groups) {

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
	private static final int STEPS = 4;
	private static final int CAUTIONS = 4;

	public RecoverySheet {
		groups = List.copyOf(groups);
	}

	/** @param code groups with hyphens between them */
	public static RecoverySheet of(String school, String workspace, String account, LocalDate issued, String code) {
		return new RecoverySheet(school, workspace, account, issued, Arrays.asList(code.split("-")));
	}

	/** The page in one language: Chinese, or English for every other. */
	public Document document(Locale language) {
		ResourceBundle words = ResourceBundle.getBundle(RecoverySheet.class.getPackageName() + ".messages", language,
				RecoverySheet.class.getClassLoader(), EXACT);
		String title = words.getString("title");
		Frame frame = new Frame(PageFormat.A4_PORTRAIT, "", words.getString("secret"), school, issued.toString(), false);
		return new Document(title, language, new Metadata(school, title, List.of()), Optional.empty(),
				List.of(new Part(title, frame, blocks(words, language))));
	}

	private List<Block> blocks(ResourceBundle words, Locale language) {
		KeyValueGrid facts = KeyValueGrid.of(2, List.of(Entry.of(words.getString("issued"), issued.toString()),
				Entry.of(words.getString("by"), account), Entry.wide(words.getString("workspace"), workspace)));
		Paragraph code = new Paragraph(String.join(" - ", groups), Paragraph.Style.STRONG, Align.CENTER);
		return List.of(new TitleBlock(school, words.getString("title"), words.getString("subtitle"), List.of()), facts,
				new Section(words.getString("code"), List.of(table(), code, Paragraph.note(words.getString("alphabet")))),
				new Section(words.getString("use"), List.of(Paragraph.of(list(words, language, "step.", STEPS)))),
				new Section(words.getString("care"), List.of(Paragraph.of(list(words, language, "caution.", CAUTIONS)))),
				new Signatures(List.of(words.getString("keeper"), words.getString("place"), words.getString("date"))));
	}

	private Table table() {
		List<Column> columns = groups.stream().map(group -> new Column(1, Align.CENTER)).toList();
		Row numbers = Row.head(IntStream.rangeClosed(1, groups.size()).mapToObj(String::valueOf).toArray(String[]::new));
		Row cells = new Row(groups.stream().map(group -> Cell.of(group).as(Cell.Kind.STRONG)).toList());
		return new Table("", columns, List.of(numbers), List.of(cells));
	}

	private static String list(ResourceBundle words, Locale language, String prefix, int count) {
		return IntStream.rangeClosed(1, count)
				.mapToObj(i -> i + ". " + new MessageFormat(words.getString(prefix + i), language).format(new Object[0]))
				.collect(Collectors.joining("\n"));
	}
}
