// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/**
 * Covers every screen, so that whoever comes in sees nothing of a child. Either any key or click takes it away, or only the password:
 * then the work below stays as it is, unsaved and running, which locking in earnest would end.
 */
public final class BlankScreen {
	/** Name of the first cover. */
	public static final String ID = "blank";
	/** The newest modal window is the one that can be used: a dialog below must not keep keys from the cover. */
	private static final int COVER = SWT.NO_TRIM | SWT.ON_TOP | SWT.APPLICATION_MODAL;
	private static final int WIDTH = 320;

	private final Display display;
	private final Widgets widgets;
	private final Look look;
	private final Consumer<Boolean> shortcuts;
	private final List<Shell> covers = new ArrayList<>();
	private final Listener stayAbove = event -> event.display.asyncExec(this::raise);

	/**
	 * @param look      language and colours as they are now
	 * @param shortcuts told whether the program's own keys shall work: not while the screen is covered
	 */
	public BlankScreen(Display display, Look look, Consumer<Boolean> shortcuts) {
		this.display = display;
		this.widgets = new Widgets(look.theme());
		this.look = look;
		this.shortcuts = shortcuts;
	}

	/** Covers the screens until a key is pressed or the mouse is clicked. */
	public void show() {
		Composite middle = cover();
		widgets.label(middle, look.messages().text(AppText.BLANK_KEY), TextStyle.BODY, Tone.MUTED);
		Listener reveal = event -> {
			// the key that lifts the cover does nothing else
			event.type = SWT.None;
			event.doit = false;
			display.asyncExec(this::dispose);
		};
		display.addFilter(SWT.KeyDown, reveal);
		display.addFilter(SWT.MouseDown, reveal);
		covers.getFirst().addDisposeListener(e -> {
			display.removeFilter(SWT.KeyDown, reveal);
			display.removeFilter(SWT.MouseDown, reveal);
		});
		open();
	}

	/**
	 * Covers the screens until the password is given, and waits for that.
	 *
	 * @param check looks at a password, which is its own to wipe, and says later, in the window's thread, what is wrong with it; nothing
	 *              when it is right
	 */
	public void await(BiConsumer<char[], Consumer<Optional<String>>> check) {
		Composite middle = cover();
		widgets.label(middle, look.messages().text(AppText.BLANK_LOCKED), TextStyle.TITLE, Tone.TEXT);
		widgets.paragraph(middle, look.messages().text(AppText.BLANK_LOCKED_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH);
		TextBox password = new TextBox(middle, look.theme(), SWT.PASSWORD, KitIcon.KEY, 0).id("blank-password");
		password.setLayoutData(Widgets.fill(false));
		Label answer = Ids.set(widgets.paragraph(middle, "", TextStyle.SMALL, Tone.DANGER, WIDTH), "blank-answer");
		password.input().addListener(SWT.DefaultSelection, e -> answer(password, answer, check));
		open();
		password.setFocus();
		while (isCovered()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void answer(TextBox password, Label answer, BiConsumer<char[], Consumer<Optional<String>>> check) {
		char[] typed = password.input().getTextChars();
		password.setText("");
		password.input().setEnabled(false);
		check.accept(typed, wrong -> wrong.ifPresentOrElse(why -> {
			answer.setText(why);
			answer.requestLayout();
			password.input().setEnabled(true);
			password.setFocus();
		}, this::dispose));
	}

	/** A shell over each screen; gives back the middle of the first one. */
	private Composite cover() {
		for (Monitor monitor : display.getMonitors()) {
			Shell shell = covers.isEmpty() ? new Shell(display, COVER) : new Shell(covers.getFirst(), SWT.NO_TRIM | SWT.ON_TOP);
			shell.setText(look.messages().text(AppText.PRODUCT));
			shell.setBackground(look.theme().color(Tone.PANEL));
			shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
			shell.setLayout(Widgets.grid(1, 0));
			shell.setBounds(monitor.getBounds());
			// closing it is no way around it
			shell.addListener(SWT.Close, event -> event.doit = false);
			covers.add(shell);
		}
		Composite middle = widgets.area(Ids.set(covers.getFirst(), ID), Tone.PANEL, 1, 0);
		middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		widgets.label(middle, look.messages().text(AppText.PRODUCT), TextStyle.DISPLAY, Tone.FAINT);
		return middle;
	}

	private void open() {
		shortcuts.accept(false);
		covers.forEach(Shell::open);
		covers.getFirst().setActive();
		covers.getFirst().forceFocus();
		display.addFilter(SWT.Activate, stayAbove);
	}

	private boolean isCovered() {
		return !covers.isEmpty() && !covers.getFirst().isDisposed();
	}

	private void raise() {
		if (isCovered() && !covers.contains(display.getActiveShell())) {
			covers.getFirst().forceActive();
		}
	}

	private void dispose() {
		if (isCovered()) {
			display.removeFilter(SWT.Activate, stayAbove);
			shortcuts.accept(true);
			covers.reversed().forEach(Shell::dispose);
			covers.clear();
		}
	}
}
