// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.FakeDialogs;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.theme.NativeAppearance;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.undo.UndoStack;

/** A window with all that pages need, for one test. */
public final class TestWindow implements AutoCloseable {
	/** The day on which all tests of the window play. */
	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-02T02:00:00Z"), ZoneOffset.UTC);

	private final Display display = Display.getDefault();
	private final Theme theme;
	private final Shell shell;
	private final FakeDialogs dialogs = new FakeDialogs();
	private final List<Throwable> errors = new ArrayList<>();
	private final Jobs jobs;
	private final WindowKit kit;

	public TestWindow(Locale locale, Appearance appearance, int width, int height) {
		NativeAppearance.apply(appearance);
		theme = new Theme(display, appearance);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBackground(theme.color(Tone.SURFACE));
		shell.setSize(width, height);
		jobs = new Jobs(display, (what, error) -> errors.add(error));
		kit = new WindowKit(theme, new Messages(locale), dialogs, jobs, new UndoStack(), (what, error) -> errors.add(error),
				list -> ViewState.none(), CLOCK);
	}

	public WindowKit kit() {
		return kit;
	}

	/** The same with other dialogs. */
	public WindowKit kit(Dialogs other) {
		return new WindowKit(theme, kit.messages(), other, jobs, kit.undo(), kit.errors(), kit.views(), CLOCK);
	}

	public ArchivesDesk desk(School school) {
		return new ArchivesDesk(school.archives(), school.store(), school.session(), school.attachments(), new ValueKinds(new AreaCodes()));
	}

	public FakeDialogs dialogs() {
		return dialogs;
	}

	/** What was reported to the user so far. */
	public List<Throwable> errors() {
		return errors;
	}

	public Shell shell() {
		return shell;
	}

	public Bot bot() {
		return new Bot(display);
	}

	/** Opens the window and lets it settle. */
	public TestWindow open() {
		shell.open();
		bot().rest(80);
		return this;
	}

	@Override
	public void close() {
		shell.dispose();
		bot().pump();
		jobs.shutdown();
		theme.dispose();
	}
}
