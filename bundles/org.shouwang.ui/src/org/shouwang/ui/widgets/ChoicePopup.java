// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** The list that drops down from a field. It closes when something is chosen, on Escape, and when the focus goes elsewhere. */
public final class ChoicePopup {
	private static final int MOST_ROWS = 12;

	private final Shell shell;
	private final Table table;
	private final IntConsumer onChoose;

	private ChoicePopup(Control owner, Theme theme, boolean takesFocus, IntConsumer onChoose) {
		this.onChoose = onChoose;
		this.shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP | (takesFocus ? 0 : SWT.NO_FOCUS));
		FillLayout layout = new FillLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		shell.setLayout(layout);
		shell.setBackground(theme.color(Tone.FRAME));
		this.table = Ids.set(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "choice-popup");
		table.setFont(theme.font(TextStyle.BODY));
		table.setBackground(theme.color(Tone.RAISED));
		table.setForeground(theme.color(Tone.TEXT));
		table.addListener(SWT.MouseUp, e -> accept());
		table.addListener(SWT.DefaultSelection, e -> accept());
		owner.addListener(SWT.Dispose, e -> close());
	}

	/** Drops a list that takes the focus; the listener is told the index chosen. */
	public static ChoicePopup open(Control owner, Theme theme, List<String> labels, int chosen, IntConsumer onChoose) {
		ChoicePopup popup = new ChoicePopup(owner, theme, true, onChoose);
		popup.fill(labels, chosen);
		popup.place(owner);
		popup.shell.addListener(SWT.Deactivate, e -> popup.close());
		popup.shell.addListener(SWT.Traverse, e -> popup.closeOn(e.detail));
		popup.table.addListener(SWT.Traverse, e -> popup.closeOn(e.detail));
		popup.shell.open();
		popup.table.setFocus();
		return popup;
	}

	/** Shows a list under an input that keeps the focus; the owner closes it. */
	public static ChoicePopup suggest(Control owner, Theme theme, List<String> labels, IntConsumer onChoose) {
		ChoicePopup popup = new ChoicePopup(owner, theme, false, onChoose);
		popup.fill(labels, labels.isEmpty() ? -1 : 0);
		popup.place(owner);
		popup.shell.setVisible(true);
		return popup;
	}

	private void fill(List<String> labels, int chosen) {
		for (String label : labels) {
			new TableItem(table, SWT.NONE).setText(label.isEmpty() ? " " : label);
		}
		if (chosen >= 0) {
			table.select(chosen);
			table.showSelection();
		}
	}

	private void place(Control owner) {
		Point at = owner.toDisplay(0, owner.getSize().y + 2);
		int rows = Math.clamp(table.getItemCount(), 1, MOST_ROWS);
		int height = rows * table.getItemHeight() + 6;
		int width = Math.max(owner.getSize().x, Math.min(420, table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 8));
		Rectangle screen = owner.getMonitor().getClientArea();
		int y = at.y + height > screen.y + screen.height ? at.y - height - owner.getSize().y - 4 : at.y;
		shell.setBounds(at.x, y, width, height);
	}

	private void closeOn(int traversal) {
		if (traversal == SWT.TRAVERSE_ESCAPE) {
			close();
		}
	}

	/** Moves the marked row by so many. */
	public void move(int by) {
		int index = Math.clamp(table.getSelectionIndex() + by, 0, Math.max(0, table.getItemCount() - 1));
		table.setSelection(index);
	}

	/** Chooses the marked row, if there is one, and closes the list. */
	public void accept() {
		int index = table.isDisposed() ? -1 : table.getSelectionIndex();
		close();
		if (index >= 0) {
			onChoose.accept(index);
		}
	}

	/** Closes the list; harmless when it is closed. */
	public void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	/** Whether the list is still there. */
	public boolean isOpen() {
		return !shell.isDisposed();
	}
}
