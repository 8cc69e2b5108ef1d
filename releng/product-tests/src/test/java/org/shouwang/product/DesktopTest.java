// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * L4: the built product on a display of its own, driven by its keyboard alone as in a school's office. What it did is proven by the
 * command line on the closed workspace; what it showed, by colours and by the pictures that are kept.
 */
class DesktopTest {
	/** Grounds of the pages, in light and dark; org.shouwang.ui.theme.Tone.SURFACE. */
	private static final int LIGHT = 0xFFFFFF;
	private static final int DARK = 0x1A1F24;
	/** The one thing to do next, in light and dark; Tone.ACCENT. */
	private static final int ACCENT = 0x0F766E;
	/** The bars of complete archives; Tone.SUCCESS. */
	private static final int SUCCESS = 0x1A7339;
	/** The ground of the first phone number on a contact card, in the preview. */
	private static final int CARD = 0xE9F2F5;
	/** Where there is no window. */
	private static final int NOTHING = 0x000000;
	private static final int SECONDS = 60;
	private static final long QUIET_MILLIS = 250;

	@TempDir
	private static Path folder;
	private static Path home;
	private static Path pictures;
	private static Product product;
	private static Screen screen;

	@BeforeAll
	static void makeTheDemonstration() throws Exception {
		home = folder.resolve("演示");
		pictures = Path.of(System.getProperty("shouwang.screenshots"));
		product = new Product(folder);
		screen = new Screen(pictures);
		product.run("--home", home.toString(), "demo").expect(0);
		Path roster = Product.write(folder.resolve("转入学生.csv"), "姓名,性别,班级,出生日期\n欧阳青禾,女,三（1）班,2017-05-04\n",
				Charset.forName("GB18030"));
		product.run("--home", home.toString(), "import", roster.toString()).expect(0);
	}

	@AfterAll
	static void leave() {
		if (screen != null) {
			screen.close();
		}
	}

	/** Waits until the display shows something, and then until it has come to rest; the last picture is kept under the name. */
	private static Picture see(String name, Predicate<Picture> shown) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		Picture before = screen.look();
		while (System.nanoTime() < end) {
			pause();
			Picture now = screen.look();
			if (shown.test(now) && now.difference(before) < 0.0005) {
				return screen.look(name);
			}
			before = now;
		}
		screen.look(name + "-missed");
		throw new AssertionError("Not seen within " + SECONDS + " s: " + name + ", see " + pictures);
	}

	private static void pause() {
		try {
			Thread.sleep(QUIET_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	private static boolean fillsTheDisplay(Picture p) {
		return p.share(NOTHING) < 0.1;
	}

	private Process start(String name, String language) throws IOException {
		Process window = product.window(screen.display(), pictures.resolve(name + ".log"), "--home", home.toString(), "--lang", language);
		see(name + "-1-sign-in", p -> p.share(NOTHING) > 0.3 && p.share(NOTHING) < 0.6 && p.count(ACCENT) > 500);
		screen.type(Product.PASSWORD);
		screen.press("ENTER");
		see(name + "-2-start", DesktopTest::fillsTheDisplay);
		return window;
	}

	private static void quit(Process window) throws InterruptedException {
		screen.press("CONTROL", "Q");
		assertTrue(window.waitFor(SECONDS, TimeUnit.SECONDS), "The window does not end");
		assertEquals(0, window.exitValue());
	}

	private static JsonNode named(String initials) throws Exception {
		return new ObjectMapper()
				.readTree(product.run("--home", home.toString(), "list", "pupils", "--where", "name:" + initials, "--format", "json").expect(0));
	}

	@Test
	void whatIsTypedIsKeptAndCanBeTakenBack() throws Exception {
		Process window = start("zh", "zh");
		try {
			screen.press("CONTROL", "2");
			Picture list = see("zh-3-list", p -> p.count(SUCCESS) > 200);
			screen.press("CONTROL", "F");
			screen.type("oyqh");
			Picture found = see("zh-4-found", p -> p.difference(list) > 0.02);
			screen.press("ENTER");
			Picture child = see("zh-5-child", p -> p.difference(found) > 0.015);
			rename("Anna", "zh-6-saved", child);
			rename("Beata", "zh-7-saved-again", child);
			Picture second = screen.look();
			screen.press("CONTROL", "Z");
			see("zh-8-taken-back", p -> p.difference(second) > 0.0005);
			quit(window);
		} finally {
			window.destroyForcibly();
		}
		assertEquals(0, named("beata").size());
		assertEquals("Anna", named("anna").get(0).get("name").asText());
		product.run("--home", home.toString(), "verify").expect(0);
	}

	/** Writes another name over the child's, which is the first field, and saves it. */
	private static void rename(String name, String picture, Picture before) {
		screen.press("ENTER");
		screen.press("CONTROL", "A");
		screen.type(name);
		Picture typed = see(picture + "-typed", p -> p.count(ACCENT) > before.count(ACCENT) + 500);
		screen.press("CONTROL", "S");
		see(picture, p -> p.count(ACCENT) < typed.count(ACCENT) - 500);
	}

	@Test
	void theOtherLanguageTheDarkTheClassesThePrintAndTheLock() throws Exception {
		Process window = start("en", "en");
		try {
			Picture light = see("en-3-light", p -> p.share(LIGHT) > 0.4);
			screen.press("CONTROL", "SHIFT", "D");
			see("en-4-dark", p -> p.share(DARK) > 0.4 && p.share(LIGHT) < 0.01);
			screen.press("CONTROL", "SHIFT", "D");
			Picture again = see("en-5-light-again", p -> p.share(LIGHT) > 0.4 && p.share(DARK) < 0.01);
			assertTrue(again.difference(light) < 0.01, "Light is not what it was before");
			screen.press("CONTROL", "SHIFT", "L");
			see("en-6-in-chinese", p -> p.difference(again) > 0.003);
			screen.press("CONTROL", "SHIFT", "L");
			see("en-7-in-english", p -> p.difference(again) < 0.002);
			screen.press("CONTROL", "3");
			Picture classes = see("en-8-classes", p -> p.difference(again) > 0.02);
			screen.press("CONTROL", "2");
			Picture list = see("en-9-list", p -> p.difference(classes) > 0.02 && p.count(SUCCESS) > 200);
			screen.press("CONTROL", "L");
			see("en-10-locked", p -> p.share(NOTHING) > 0.3);
			screen.type(Product.PASSWORD);
			screen.press("ENTER");
			Picture open = see("en-11-open-again", p -> fillsTheDisplay(p) && p.count(SUCCESS) > 200);
			assertTrue(open.difference(list) < 0.05, "After the lock it is not what it was before");
			screen.press("CONTROL", "P");
			see("en-12-print", p -> p.difference(list) > 0.2 && p.count(ACCENT) > 2_000 && p.count(CARD) > 2_000);
			screen.press("ESCAPE");
			see("en-13-list-again", p -> p.difference(open) < 0.01);
			// without a window manager nobody gives the keyboard back to the window: it is ended as by the end of a session
			window.destroy();
			assertTrue(window.waitFor(SECONDS, TimeUnit.SECONDS), "The window does not end");
		} finally {
			window.destroyForcibly();
		}
		assertTrue(Files.size(pictures.resolve("en.log")) < 20_000, "The window has said too much");
		assertNothingFailed("en");
	}

	/** A part of the window that could not be made leaves the rest standing, and only the log tells. */
	private void assertNothingFailed(String name) throws Exception {
		assertEquals("", Files.readString(pictures.resolve(name + ".log")).lines().filter(line -> line.contains("Exception")).findFirst().orElse(""));
		assertNobodyIsNamed(pictures.resolve(name + ".log"));
	}

	/** Whatever the window left behind, in its logs, its settings, its caches and the workspace, names none of the children. */
	private static void assertNobodyIsNamed(Path log) throws Exception {
		List<String> names = new ObjectMapper().readTree(product.run("--home", home.toString(), "list", "pupils", "--format", "json").expect(0))
				.findValuesAsText("name").stream().filter(name -> name.codePoints().allMatch(Character::isIdeographic)).toList();
		assertTrue(names.size() > 20, names::toString);
		List<Path> left = new ArrayList<>(List.of(log));
		try (Stream<Path> walk = Files.walk(folder)) {
			// what the tests themselves brought or asked for is no trace of the program's
			walk.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".csv") && !f.toString().endsWith(".txt")).forEach(left::add);
		}
		assertTrue(left.stream().anyMatch(f -> f.startsWith(folder.resolve("desktop"))), "The window's own folder is not where it was looked for");
		for (Path file : left) {
			String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
			for (String name : names) {
				assertFalse(bytes.contains(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
						() -> "A child's name stands in " + file);
			}
		}
	}
}
