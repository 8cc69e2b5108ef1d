// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;

/** Finds widgets by their ids in all windows and handles them as a person would. */
public final class Bot {
	private static final long PATIENCE_MILLIS = 8_000;

	private final Display display;

	public Bot(Display display) {
		this.display = display;
	}

	/** The control with the id; fails where there is none. */
	public <C extends Control> C find(Class<C> type, String id) {
		return search(type, id).orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " with the id " + id));
	}

	/** The control with the id, if there is one. */
	public <C extends Control> Optional<C> search(Class<C> type, String id) {
		for (Shell shell : display.getShells()) {
			Control found = search(shell, id);
			if (type.isInstance(found)) {
				return Optional.of(type.cast(found));
			}
		}
		return Optional.empty();
	}

	private static Control search(Control control, String id) {
		if (id.equals(Ids.of(control))) {
			return control;
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Control found = search(child, id);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/** Types a text in place of what stood there, with focus before and leaving after. */
	public void type(String id, String text) {
		Text input = find(Text.class, id);
		input.setFocus();
		input.setText(text);
		input.notifyListeners(SWT.FocusOut, new Event());
		pump();
	}

	/** Types a text and stays in the field. */
	public void typeOnly(String id, String text) {
		Text input = find(Text.class, id);
		input.setFocus();
		input.setText(text);
		pump();
	}

	/** Presses a button. */
	public void press(String id) {
		find(FlatButton.class, id).press();
		pump();
	}

	/** Chooses a value. */
	public void choose(String id, Object value) {
		find(ChoiceBox.class, id).choose(value);
		pump();
	}

	/** Switches a check row. */
	public void toggle(String id) {
		find(CheckRow.class, id).toggle();
		pump();
	}

	/** The text of a label or input. */
	public String text(String id) {
		Control control = find(Control.class, id);
		return control instanceof Label label ? label.getText() : ((Text) control).getText();
	}

	/** Lets the window work off what waits. */
	public void pump() {
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}

	/** Lets the window work until something is so; fails when it never is. */
	public void waitUntil(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("Waited in vain");
			}
			if (!display.readAndDispatch()) {
				sleep();
			}
		}
		pump();
	}

	/** Lets the window work for a while. */
	public void rest(long millis) {
		long end = System.currentTimeMillis() + millis;
		while (System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				sleep();
			}
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
