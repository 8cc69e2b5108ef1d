// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.form.ReferenceSource;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Widgets;

/** A window with all that parts need, for one test. */
public final class Window implements AutoCloseable {
	/** The day on which all tests of the window play. */
	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

	private final Display display = Display.getDefault();
	private final Theme theme;
	private final Messages messages;
	private final Shell shell;

	public Window(Locale locale, Appearance appearance, int width, int height) {
		theme = new Theme(display, appearance);
		messages = new Messages(locale);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBackground(theme.color(Tone.SURFACE));
		shell.setSize(width, height);
	}

	public Theme theme() {
		return theme;
	}

	public Messages messages() {
		return messages;
	}

	public Shell shell() {
		return shell;
	}

	public Widgets widgets() {
		return new Widgets(theme);
	}

	public Bot bot() {
		return new Bot(display);
	}

	public FormContext form() {
		return new FormContext(theme, messages, new ValueKinds(new AreaCodes()), new Classes(), CLOCK);
	}

	/** Opens the window and lets it settle. */
	public Window open() {
		shell.open();
		bot().rest(60);
		return this;
	}

	@Override
	public void close() {
		shell.dispose();
		bot().pump();
		theme.dispose();
	}

	/** Three classes to refer to. */
	private static final class Classes implements ReferenceSource {
		private final List<Reference> all = List.of(new Reference("c1", "三年级1班", "42"), new Reference("c2", "三年级2班", "40"),
				new Reference("c3", "四年级1班", "38"));

		@Override
		public List<Reference> search(String type, String typed, int limit) {
			return all.stream().filter(r -> r.label().startsWith(typed)).limit(limit).toList();
		}

		@Override
		public Optional<Reference> find(String type, String id) {
			return all.stream().filter(r -> r.id().equals(id)).findFirst();
		}
	}
}
