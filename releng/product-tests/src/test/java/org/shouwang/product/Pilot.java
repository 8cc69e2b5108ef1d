// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.imageio.ImageIO;

/**
 * Sits at the keyboard of the display that its environment names and does what it is told line by line. A program of its own, since
 * Java takes its display from the environment, and the tests' own may be a person's.
 */
final class Pilot {
	private static final int KEY_MILLIS = 12;

	private final Robot robot;

	private Pilot() throws AWTException {
		robot = new Robot();
		robot.setAutoDelay(KEY_MILLIS);
		// at rest in a corner: without a window manager keys go where the pointer is, and nothing shall look pointed at
		robot.mouseMove(Screen.WIDTH / 2, Screen.HEIGHT - 6);
	}

	/** Reads commands until there are no more. */
	public static void main(String[] arguments) throws Exception {
		Pilot pilot = new Pilot();
		BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = commands.readLine(); line != null; line = commands.readLine()) {
			pilot.obey(line);
			System.out.println("done");
			System.out.flush();
		}
		System.exit(0);
	}

	private void obey(String line) throws IOException {
		String rest = line.substring(line.indexOf(' ') + 1);
		switch (line.substring(0, line.indexOf(' '))) {
		case "press" -> press(rest.split(" "));
		case "type" -> rest.chars().forEach(this::type);
		case "look" -> ImageIO.write(robot.createScreenCapture(new Rectangle(Screen.WIDTH, Screen.HEIGHT)), "png", new File(rest));
		default -> throw new IllegalArgumentException(line);
		}
	}

	private void press(String... keys) {
		Deque<Integer> down = new ArrayDeque<>();
		for (String key : keys) {
			int code = code(key);
			robot.keyPress(code);
			down.push(code);
		}
		down.forEach(robot::keyRelease);
	}

	private void type(int character) {
		boolean shift = Character.isUpperCase(character);
		int code = KeyEvent.getExtendedKeyCodeForChar(character);
		if (shift) {
			robot.keyPress(KeyEvent.VK_SHIFT);
		}
		robot.keyPress(code);
		robot.keyRelease(code);
		if (shift) {
			robot.keyRelease(KeyEvent.VK_SHIFT);
		}
	}

	private static int code(String key) {
		try {
			return KeyEvent.class.getField("VK_" + key).getInt(null);
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException(key, e);
		}
	}
}
