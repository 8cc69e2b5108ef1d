// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.EmergencyAccess;
import org.shouwang.access.EmergencyAccess.Child;
import org.shouwang.access.SignedIn;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.app.dialogs.ActionDialog;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks for the reason, then shows any child and whom to call for half an hour, with the time that is left always in sight. */
public final class EmergencyWindow {
	private static final int WIDTH = 560;
	private static final int TEXT_HEIGHT = 320;
	private static final int MINUTE = 60;
	private static final int TICK_MILLIS = 5_000;
	/** As long as the store keeps the glass open; what is read after it is refused there. */
	private static final Duration OPEN = Duration.ofMinutes(30);

	private final ActionDesk desk;
	private final SignedIn signedIn;
	private final Clock clock;

	public EmergencyWindow(ActionDesk desk, SignedIn signedIn, Clock clock) {
		this.desk = desk;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Asks why, first of all. */
	public void open(Shell parent) {
		ActionDialog<EmergencyAccess> dialog = new ActionDialog<>(parent, desk, WatchText.GLASS_TITLE, desk.text(WatchText.GLASS_WORDS));
		dialog.open(WatchText.GLASS_GO, Kind.DANGER, reason -> job -> new EmergencyAccess(signedIn.session(), reason), access -> {
			if (!parent.isDisposed()) {
				show(parent, access, clock.instant().plus(OPEN));
			}
		});
	}

	private void show(Shell parent, EmergencyAccess access, Instant until) {
		DialogFrame frame = new DialogFrame(parent, desk.theme(), "emergency", desk.text(WatchText.GLASS_TITLE));
		Banner left = new Banner(frame.body(), desk.theme());
		new Widgets(desk.theme()).label(frame.body(), desk.text(WatchText.CHILD), TextStyle.SMALL, Tone.MUTED);
		TextBox name = new TextBox(frame.body(), desk.theme(), SWT.SINGLE, null, 0).id("emergency-child");
		name.setLayoutData(Widgets.fill(false));
		TextBox text = new TextBox(frame.body(), desk.theme(), SWT.MULTI | SWT.V_SCROLL | SWT.WRAP, null, 0).id("emergency-text");
		text.setLayoutData(DialogFrame.tall(TEXT_HEIGHT));
		text.setReadOnly(true);
		frame.closeButton(desk.text(WatchText.CLOSE));
		frame.button("emergency-show", Kind.PRIMARY, desk.text(WatchText.SHOW), () -> find(access, name.text().strip(), text));
		tick(frame, left, until);
		name.setFocus();
		frame.open(WIDTH);
	}

	private void find(EmergencyAccess access, String word, TextBox text) {
		if (!word.isEmpty()) {
			desk.jobs().start(desk.text(WatchText.WORKING), job -> words(access.find(word), word), words -> say(text, words),
					error -> say(text, desk.explain().apply(error)));
		}
	}

	private String words(List<Child> found, String word) {
		return found.isEmpty() ? desk.text(WatchText.NOBODY, word)
				: new ChildText(signedIn.store().dictionary(), desk.messages().locale()).of(found);
	}

	private static void say(TextBox text, String words) {
		if (!text.isDisposed()) {
			text.setText(words);
		}
	}

	private void tick(DialogFrame frame, Banner left, Instant until) {
		if (frame.shell().isDisposed()) {
			return;
		}
		long seconds = Duration.between(clock.instant(), until).toSeconds();
		if (seconds <= 0) {
			frame.close();
			return;
		}
		left.show(Banner.Kind.WARNING, desk.text(WatchText.GLASS_OPEN, Math.ceilDiv(seconds, MINUTE)));
		frame.shell().getDisplay().timerExec(TICK_MILLIS, () -> tick(frame, left, until));
	}
}
