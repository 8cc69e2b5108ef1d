// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.dialogs;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.store.StoreException;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.jobs.Work;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/**
 * Asks for what an action needs, and why it is done. The action runs beside the window, for it may take its time; what
 * refuses it is said in the dialog, which stays open until it succeeds or is cancelled.
 *
 * @param <R> what the action results in
 */
public final class ActionDialog<R> {
	private static final int WIDTH = 480;

	private final ActionDesk desk;
	private final DialogFrame frame;
	private final Widgets widgets;

	public ActionDialog(Shell parent, ActionDesk desk, MessageKey title, String words) {
		this.desk = desk;
		this.frame = new DialogFrame(parent, desk.theme(), "action", desk.text(title));
		this.widgets = new Widgets(desk.theme());
		widgets.paragraph(frame.body(), words, TextStyle.BODY, Tone.MUTED, WIDTH - 48);
	}

	/** Where further inputs go. */
	public Composite body() {
		return frame.body();
	}

	/** A label above what comes next. */
	public void label(MessageKey label) {
		widgets.label(frame.body(), desk.text(label), TextStyle.SMALL, Tone.MUTED);
	}

	/** An input with its label. */
	public TextBox text(MessageKey label, String id, String present) {
		label(label);
		TextBox box = new TextBox(frame.body(), desk.theme(), SWT.SINGLE, null, 0).id(id);
		box.setLayoutData(Widgets.fill(false));
		box.setText(present);
		return box;
	}

	/**
	 * Asks for the reason below the other inputs, and opens.
	 *
	 * @param action reads the inputs, in the window's thread, and says what is to be done for this reason
	 * @param done   told in the window's thread, after the dialog was closed
	 */
	public void open(MessageKey go, FlatButton.Kind kind, Function<String, Work<R>> action, Consumer<R> done) {
		TextBox reason = text(DialogText.REASON, "reason", "");
		Banner banner = new Banner(frame.body(), desk.theme());
		frame.closeButton(desk.text(DialogText.CANCEL));
		FlatButton main = frame.button("dialog-ok", kind, desk.text(go), () -> { });
		main.onPress(() -> {
			String why = reason.text().strip();
			if (why.isEmpty()) {
				complain(banner, desk.text(DialogText.NO_REASON));
				reason.setFocus();
			} else {
				main.setEnabled(false);
				desk.jobs().start(desk.text(DialogText.WORKING), action.apply(why), result -> succeeded(result, done),
						error -> failed(banner, main, error));
			}
		});
		frame.open(WIDTH);
	}

	private void succeeded(R result, Consumer<R> done) {
		if (!frame.shell().isDisposed()) {
			frame.close();
		}
		done.accept(result);
	}

	private void failed(Banner banner, FlatButton main, Throwable error) {
		if (!(error instanceof StoreException)) {
			ErrorLog.write(error);
		}
		if (!frame.shell().isDisposed()) {
			main.setEnabled(true);
			complain(banner, desk.explain().apply(error));
		}
	}

	private void complain(Banner banner, String words) {
		banner.show(Banner.Kind.ERROR, words);
		int height = frame.shell().computeSize(WIDTH, SWT.DEFAULT).y;
		frame.shell().setSize(frame.shell().getSize().x, Math.max(height, frame.shell().getSize().y));
		frame.shell().layout(true, true);
	}
}
