// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.ui.internal.ArchivesPage;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.model.Attachment;
import org.shouwang.ui.gallery.Gallery;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

/** The page of a child's photos, scans and recordings over a real, encrypted workspace. */
class AttachmentsTest {
	@TempDir
	private Path folder;
	private School school;
	private TestWindow window;
	private Bot bot;
	private String pupil;
	private Gallery gallery;

	@BeforeEach
	void open() throws Exception {
		school = new School(folder.resolve("w"));
		pupil = school.fullPupil();
		start(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT);
	}

	private void start(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1280, 760);
		bot = window.bot();
		ArchivesPage page = new ArchivesPage(window.shell(), window.kit(), window.desk(school),
				new Offers(List.of(), List.of(), List.of()), dirty -> { });
		window.open();
		page.show(pupil);
		bot.waitUntil(() -> pupil.equals(page.child().pupilId()));
		bot.press("tab-files");
		gallery = bot.find(Gallery.class, "attachments");
	}

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private Path photo(String name, int width, int height, Color from, Color to) throws Exception {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, from, width, height, to));
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		Path file = folder.resolve(name);
		ImageIO.write(picture, "jpeg", file.toFile());
		return file;
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private void add(Path... files) {
		int before = gallery.tiles().size();
		window.dialogs().chooses(files);
		bot.press("attachment-add");
		bot.waitUntil(() -> gallery.tiles().size() == before + files.length);
	}

	private List<Attachment> stored() {
		return school.attachments().of("Pupil", pupil);
	}

	private void fill() throws Exception {
		add(photo("春游合影.jpg", 1600, 1000, Color.ORANGE, Color.BLUE), photo("家访登记表 第1页.jpg", 900, 1300, Color.WHITE, Color.GRAY),
				file("家长来信.pdf", "%PDF-1.7 invented"), file("电话录音.amr", "#!AMR invented"), file("运动会.mp4", "\0\0\0\u0018ftypmp42 invented"),
				file("登记.xlsx", "PK\u0003\u0004 invented"));
		bot.waitUntil(() -> stored().stream().filter(a -> a.getMediaType().startsWith("image")).allMatch(a -> gallery.isPictured(a.getId())));
	}

	@Test
	void filesAreAddedLookedAtSavedRemovedAndAllIsUndone() throws Exception {
		bot.waitUntil(() -> bot.search(FlatButton.class, "attachment-first").isPresent());
		Screenshots.save(window.shell(), "attachments-empty-zh-light");
		fill();
		gallery.choose(gallery.tiles().getFirst().id());
		gallery.setFocus();
		bot.rest(200);
		Screenshots.save(window.shell(), "attachments-zh-light");
		assertEquals("附件 6", bot.find(FlatButton.class, "tab-files").text());
		enter();
		bot.waitUntil(() -> bot.search(Shell.class, "picture").isPresent());
		bot.rest(700);
		Screenshots.save(bot.find(Shell.class, "picture"), "attachment-picture");
		bot.find(Shell.class, "picture").close();
		window.dialogs().chooses(folder.resolve("copy.jpg"));
		bot.press("attachment-save");
		bot.waitUntil(() -> Files.exists(folder.resolve("copy.jpg")));
		assertEquals(-1, Files.mismatch(folder.resolve("春游合影.jpg"), folder.resolve("copy.jpg")));
		bot.press("attachment-remove");
		bot.waitUntil(() -> gallery.tiles().size() == 5);
		window.kit().undo().undo();
		bot.waitUntil(() -> gallery.tiles().size() == 6);
		window.kit().undo().undo();
		bot.waitUntil(() -> gallery.tiles().size() == 5);
	}

	private void enter() {
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		gallery.notifyListeners(SWT.KeyDown, enter);
		bot.pump();
	}

	@Test
	void theSameFileIsNotAddedTwiceAndFoldersAreNamed() throws Exception {
		Path photo = photo("a.jpg", 40, 40, Color.RED, Color.RED);
		add(photo);
		Path sub = Files.createDirectory(folder.resolve("DCIM"));
		window.dialogs().chooses(photo, sub);
		bot.press("attachment-add");
		bot.waitUntil(() -> window.dialogs().told().stream().anyMatch(t -> t.contains("没有重复添加：a.jpg")));
		assertTrue(window.dialogs().told().stream().anyMatch(t -> t.contains("未添加：DCIM")));
		assertEquals(1, stored().size());
	}

	@Test
	void aPictureIsPastedFromTheClipboard() {
		ImageData data = new ImageData(64, 48, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		Clipboard clipboard = new Clipboard(window.shell().getDisplay());
		clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
		bot.press("attachment-paste");
		bot.waitUntil(() -> gallery.tiles().size() == 1);
		clipboard.dispose();
		Attachment pasted = stored().getFirst();
		assertEquals("image/png", pasted.getMediaType());
		assertTrue(pasted.getName().startsWith("粘贴 2026-06-02"), pasted.getName());
		assertFalse(window.kit().undo().undoLabel().isEmpty());
		window.kit().undo().undo();
		bot.waitUntil(() -> gallery.tiles().isEmpty());
	}

	@Test
	void itLooksRightInEnglishAndInTheDark() throws Exception {
		window.close();
		start(Locale.ENGLISH, Appearance.DARK);
		fill();
		gallery.choose(gallery.tiles().get(1).id());
		bot.rest(200);
		Screenshots.save(window.shell(), "attachments-en-dark");
	}
}
