// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/**
 * The common shape of the window's own dialogs: a title, what the dialog is about, and buttons at the foot. Escape and the close
 * box go back; Enter presses the main button unless the focus is in a text of several lines.
 */
public final class DialogFrame {
	private final Shell shell;
	private final Theme theme;
	private final Composite body;
	private final Composite foot;
	private FlatButton main;

	/**
	 * A closed dialog.
	 *
	 * @param parent over which it stands; {@code null} for the middle of the screen
	 * @param id     its name for tests
	 * @param title  its head
	 */
	public DialogFrame(Shell parent, Theme theme, String id, String title) {
		this.theme = theme;
		int style = SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL;
		shell = Ids.set(parent == null ? new Shell(Display.getCurrent(), style) : new Shell(parent, style), id);
		shell.setText(title);
		shell.setBackground(theme.color(Tone.SURFACE));
		shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayout layout = Widgets.grid(1, 0);
		layout.verticalSpacing = 0;
		shell.setLayout(layout);
		Widgets widgets = new Widgets(theme);
		Composite head = widgets.area(shell, Tone.SURFACE, 1, 24);
		((GridLayout) head.getLayout()).marginHeight = 18;
		head.setLayoutData(Widgets.fill(false));
		widgets.label(head, title, TextStyle.TITLE, Tone.TEXT);
		body = widgets.area(shell, Tone.SURFACE, 1, 24);
		((GridLayout) body.getLayout()).marginHeight = 0;
		body.setLayoutData(Widgets.fill(true));
		foot = foot(widgets);
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN && main != null) {
				main.press();
			}
		});
	}

	private Composite foot(Widgets widgets) {
		Composite area = widgets.area(shell, Tone.SURFACE, 2, 24);
		((GridLayout) area.getLayout()).marginHeight = 18;
		area.setLayoutData(Widgets.fill(false));
		Widgets.spring(area);
		Composite buttons = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 8;
		row.marginRight = 0;
		buttons.setLayout(row);
		return buttons;
	}

	/** Where the dialog's own widgets go: a grid of one column. */
	public Composite body() {
		return body;
	}

	/** Adds a row of buttons to the body, for what can be done with what stands below it. */
	public Composite tools() {
		Composite area = new Composite(body, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 6;
		row.marginLeft = 0;
		area.setLayout(row);
		area.setLayoutData(Widgets.fill(false));
		return area;
	}

	/** The dialog's window. */
	public Shell shell() {
		return shell;
	}

	/** Adds a button at the foot; buttons that close the dialog do so themselves. */
	public FlatButton button(String id, FlatButton.Kind kind, String text, Runnable onPress) {
		FlatButton button = new FlatButton(foot, theme, kind).text(text).id(id).onPress(onPress);
		if (kind == FlatButton.Kind.PRIMARY) {
			main = button;
		}
		return button;
	}

	/** Adds a button that closes the dialog and does nothing else. */
	public FlatButton closeButton(String text) {
		return button("dialog-cancel", FlatButton.Kind.SECONDARY, text, this::close);
	}

	/** Closes the dialog. */
	public void close() {
		shell.close();
	}

	/** Shows the dialog in the middle of its parent and returns at once. */
	public void open(int width) {
		Point size = shell.computeSize(width, SWT.DEFAULT);
		Rectangle screen = shell.getMonitor().getClientArea();
		Rectangle over = shell.getParent() instanceof Shell parent ? parent.getBounds() : screen;
		int height = Math.min(size.y, screen.height - 40);
		int x = over.x + (over.width - width) / 2;
		int y = over.y + Math.max(0, (over.height - height) / 3);
		shell.setBounds(Math.max(screen.x, x), Math.max(screen.y, y), width, height);
		shell.open();
	}

	/** Shows the dialog and returns when it is closed. */
	public void openAndWait(int width) {
		// Opening dispatches events: the dialog may be closed again by the time it returns.
		Display display = shell.getDisplay();
		open(width);
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Grid data for a widget that takes the full width and the given height in points. */
	public static GridData tall(int height) {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = height;
		return data;
	}
}
