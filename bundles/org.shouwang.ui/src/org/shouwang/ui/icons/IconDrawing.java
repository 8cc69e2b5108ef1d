// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * The strokes of one icon. Understands what our own drawings use: {@code path} with the commands M L H V C Z (absolute and
 * relative), {@code circle}, and {@code fill="currentColor"} for filled shapes; anything else is refused, so that a drawing never
 * loses a stroke in silence.
 */
final class IconDrawing {
	private static final Pattern SHAPE = Pattern.compile("<(path|circle)\\b([^>]*?)/>");
	private static final Pattern ANY = Pattern.compile("<(?!/|\\?|!|svg\\b|path\\b|circle\\b)(\\w+)");
	private static final float STROKE = 1.35f;

	private final List<Shape> shapes;

	private record Shape(List<Segment> segments, boolean filled) {
	}

	private IconDrawing(List<Shape> shapes) {
		this.shapes = shapes;
	}

	static IconDrawing load(IconKey key) {
		try (InputStream in = key.home().getResourceAsStream(key.file())) {
			if (in == null) {
				throw new IllegalArgumentException("No icon " + key.file() + " beside " + key.home().getName());
			}
			return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static IconDrawing load(String address) {
		try (InputStream in = URI.create(address).toURL().openStream()) {
			return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static IconDrawing parse(String svg) {
		Matcher other = ANY.matcher(svg);
		if (other.find()) {
			throw new IllegalArgumentException("Icons have no <" + other.group(1) + ">");
		}
		List<Shape> shapes = new ArrayList<>();
		Matcher m = SHAPE.matcher(svg);
		while (m.find()) {
			boolean circle = "circle".equals(m.group(1));
			List<Segment> segments = circle ? circle(m.group(2)) : PathReader.read(attribute(m.group(2), "d"));
			shapes.add(new Shape(segments, m.group(2).contains("fill=\"currentColor\"")));
		}
		return new IconDrawing(shapes);
	}

	private static List<Segment> circle(String attributes) {
		return List.of(new Segment.Circle(Float.parseFloat(attribute(attributes, "cx")),
				Float.parseFloat(attribute(attributes, "cy")), Float.parseFloat(attribute(attributes, "r"))));
	}

	private static String attribute(String attributes, String name) {
		Matcher m = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
		if (!m.find()) {
			throw new IllegalArgumentException("An icon's shape lacks " + name);
		}
		return m.group(1);
	}

	void paint(GC gc, Color color, float scale) {
		Transform transform = new Transform(gc.getDevice());
		gc.setAntialias(SWT.ON);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.getTransform(transform);
		transform.scale(scale, scale);
		gc.setTransform(transform);
		gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(STROKE, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		shapes.forEach(shape -> paint(gc, shape));
		gc.setTransform(null);
		transform.dispose();
	}

	private static void paint(GC gc, Shape shape) {
		Path path = new Path(gc.getDevice());
		shape.segments().forEach(s -> s.addTo(path));
		if (shape.filled()) {
			gc.fillPath(path);
		} else {
			gc.drawPath(path);
		}
		path.dispose();
	}
}
