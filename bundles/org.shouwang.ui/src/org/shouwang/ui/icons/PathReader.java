// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code d} attribute of an SVG path, as far as our icons use it. One instance reads one path. */
final class PathReader {
	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

	private final List<String> tokens = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>();
	private int next;
	private float x;
	private float y;
	private float startX;
	private float startY;

	private PathReader(String data) {
		Matcher m = TOKEN.matcher(data);
		while (m.find()) {
			tokens.add(m.group());
		}
	}

	static List<Segment> read(String data) {
		PathReader reader = new PathReader(data);
		char command = 'M';
		while (reader.next < reader.tokens.size()) {
			String token = reader.tokens.get(reader.next);
			if (Character.isLetter(token.charAt(0))) {
				command = token.charAt(0);
				reader.next++;
			}
			reader.step(command);
			command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
		}
		return List.copyOf(reader.segments);
	}

	private void step(char command) {
		float baseX = Character.isLowerCase(command) ? x : 0;
		float baseY = Character.isLowerCase(command) ? y : 0;
		switch (Character.toUpperCase(command)) {
		case 'M' -> move(baseX + number(), baseY + number());
		case 'L' -> line(baseX + number(), baseY + number());
		case 'H' -> line(baseX + number(), y);
		case 'V' -> line(x, baseY + number());
		case 'C' -> curve(baseX, baseY);
		case 'Z' -> close();
		default -> throw new IllegalArgumentException("Icons have no path command " + command);
		}
	}

	private float number() {
		return Float.parseFloat(tokens.get(next++));
	}

	private void move(float toX, float toY) {
		startX = toX;
		startY = toY;
		at(toX, toY);
		segments.add(new Segment.Move(toX, toY));
	}

	private void line(float toX, float toY) {
		at(toX, toY);
		segments.add(new Segment.Line(toX, toY));
	}

	private void curve(float baseX, float baseY) {
		Segment.Curve c = new Segment.Curve(baseX + number(), baseY + number(), baseX + number(), baseY + number(),
				baseX + number(), baseY + number());
		at(c.x(), c.y());
		segments.add(c);
	}

	private void close() {
		at(startX, startY);
		segments.add(new Segment.Close());
	}

	private void at(float newX, float newY) {
		x = newX;
		y = newY;
	}
}
