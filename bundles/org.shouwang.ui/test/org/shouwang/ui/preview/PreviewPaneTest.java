// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.FakeDialogs;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;

class PreviewPaneTest {
	@TempDir
	Path folder;

	private final List<Throwable> errors = new ArrayList<>();
	private final Jobs jobs = new Jobs(Display.getDefault(), (what, e) -> errors.add(e));

	private static byte[] pdf(int pages) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				try (PDPageContentStream c = new PDPageContentStream(document, page)) {
					c.setNonStrokingColor(0.06f, 0.46f, 0.43f);
					c.addRect(60, 700, 300 - 40 * i, 60);
					c.fill();
				}
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void pagesAreDrawnBesideTheWindowTurnedAndSaved() throws IOException {
		byte[] pdf = pdf(3);
		Path file = folder.resolve("cards.pdf");
		try (Window window = new Window(Locale.CHINESE, Appearance.LIGHT, 760, 700)) {
			PreviewPane pane = new PreviewPane(window.shell(), window.theme(), window.messages(), new FakeDialogs().chooses(file), jobs, pdf,
					"cards.pdf");
			window.open();
			window.bot().waitUntil(() -> pane.pageCount() == 3);
			assertEquals("1 / 3", window.bot().text("page"));
			window.bot().press("preview.next");
			assertEquals("2 / 3", window.bot().text("page"));
			window.bot().press("preview.previous");
			window.bot().rest(1200);
			ImageData shot = Screenshots.save(window.shell(), "preview-zh-light");
			assertTrue(hasAccent(shot), "the page is not painted");
			window.bot().press("preview.save");
			window.bot().waitUntil(() -> Files.exists(file));
			assertArrayEquals(pdf, Files.readAllBytes(file));
			assertFalse(Files.exists(folder.resolve(".cards.pdf.part")));
		}
		assertTrue(errors.isEmpty(), errors.toString());
	}

	private static boolean hasAccent(ImageData data) {
		int count = 0;
		for (int y = 100; y < data.height; y += 3) {
			for (int x = 0; x < data.width; x += 3) {
				var rgb = data.palette.getRGB(data.getPixel(x, y));
				count += Math.abs(rgb.red - 15) < 8 && Math.abs(rgb.green - 117) < 8 ? 1 : 0;
			}
		}
		return count > 100;
	}

	@Test
	void whatIsNoPdfIsReported() {
		try (Window window = new Window(Locale.CHINESE, Appearance.LIGHT, 400, 300)) {
			new PreviewPane(window.shell(), window.theme(), window.messages(), new FakeDialogs(), jobs, new byte[] { 1, 2, 3 }, "x.pdf");
			window.bot().waitUntil(() -> errors.size() == 1);
			assertTrue(errors.get(0) instanceof IOException);
		}
	}
}
