// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.archives.ui.internal.print.PrintScopes.Who;
import org.shouwang.ui.testing.Bot;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.GlyphFinding;
import org.shouwang.report.Progress;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.Paragraph;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.ChoiceBox;

class PrintDialogTest {
	private final School school = new School().pupils(12);
	private final NameSheet report = new NameSheet();
	private TestWindow window;
	private Bot bot;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	/** A report that says whom it is about, with a character that no font has. */
	private static final class NameSheet implements ReportSupplier {
		private static final ReportOption SENSITIVE = ReportOption.yesNo("sensitive", Map.of("en", "sensitive lines", "zh", "敏感信息"), true);
		private final List<ReportRequest> asked = new CopyOnWriteArrayList<>();

		@Override
		public String id() {
			return "name-sheet";
		}

		@Override
		public String label(Locale locale) {
			return "zh".equals(locale.getLanguage()) ? "姓名表" : "Names";
		}

		@Override
		public Set<ReportScope.Kind> scopes() {
			return Set.of(ReportScope.Kind.values());
		}

		@Override
		public List<ReportOption> options() {
			return List.of(SENSITIVE);
		}

		@Override
		public Document build(ReportRequest request) {
			asked.add(request);
			return Document.of(label(request.language()), request.language(), Frame.plain(),
					List.of(Paragraph.of("示例 " + request.scope().kind() + " \uE123")));
		}
	}

	/** Writes an empty page, whatever the document says, and names a character that no font has. */
	private static final class OnePage implements DocumentWriter {
		private static final List<String> OBJECTS = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");

		private static String pdf() {
			StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
			StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
			for (int i = 0; i < OBJECTS.size(); i++) {
				places.append(String.format("%010d 00000 n \n", pdf.length()));
				pdf.append(i + 1).append(" 0 obj\n").append(OBJECTS.get(i)).append("\nendobj\n");
			}
			int at = pdf.length();
			return pdf.append(places).append("trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n").append(at).append("\n%%EOF\n").toString();
		}

		@Override
		public String format() {
			return "pdf";
		}

		@Override
		public WriteResult write(Document document, OutputStream out, Progress progress) throws IOException {
			progress.pages(1);
			out.write(pdf().getBytes(StandardCharsets.US_ASCII));
			return new WriteResult(1, List.of(new GlyphFinding(0xE123, "陈小满")), List.of(), List.of());
		}
	}

	private void open(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1280, 840);
		bot = window.bot();
		window.open();
		List<String> ids = List.of(school.archives().index(window.kit().today()).id(0));
		PrintScopes scopes = new PrintScopes(school.archives(), window.kit(), ids, 12, () -> ids);
		new PrintDialog(window.shell(), window.kit(), new Offers(List.of(report), List.of(new OnePage()), List.of()), scopes).open();
		bot.waitUntil(() -> !report.asked.isEmpty() && bot.search(org.eclipse.swt.widgets.Control.class, "pages").isPresent());
	}

	@Test
	void whatIsChosenIsWhatIsPrinted() {
		open(Locale.CHINESE, Appearance.LIGHT);
		assertEquals(ReportScope.Kind.PUPILS, report.asked.getLast().scope().kind());
		bot.choose("print-who", Who.CLASS);
		bot.waitUntil(() -> report.asked.getLast().scope() instanceof ReportScope.OfClass c && c.id().equals(school.classIds().getFirst()));
		bot.choose("print-option:sensitive", ReportOption.OFF);
		bot.waitUntil(() -> !report.asked.getLast().isOn(NameSheet.SENSITIVE));
		bot.choose("print-language", Locale.ENGLISH);
		bot.waitUntil(() -> report.asked.getLast().language().equals(Locale.ENGLISH));
		assertFalse(bot.find(ChoiceBox.class, "print-report").value() == null);
	}

	@Test
	void aCharacterWithoutAFontIsNamed() {
		open(Locale.CHINESE, Appearance.LIGHT);
		bot.waitUntil(() -> bot.search(org.eclipse.swt.widgets.Label.class, "banner").filter(l -> l.getText().contains("U+E123")).isPresent());
		assertTrue(bot.text("banner").contains("U+E123"));
	}

	@ParameterizedTest
	@CsvSource({ "zh,LIGHT", "en,DARK" })
	void theWindowIsPictured(String language, Appearance appearance) {
		open(Locale.forLanguageTag(language), appearance);
		bot.rest(400);
		Shell shell = bot.find(ChoiceBox.class, "print-report").getShell();
		Screenshots.save(shell, "print-" + language + "-" + appearance.name().toLowerCase(Locale.ROOT));
	}
}
