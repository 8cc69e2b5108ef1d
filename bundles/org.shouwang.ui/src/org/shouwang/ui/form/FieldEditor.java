// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.shouwang.model.value.Problem;
import org.shouwang.ui.theme.Tone;

/** Shows and changes the value of one field. For the window's thread only. */
public interface FieldEditor {
	/** The widget, which takes the focus for this field. */
	Control control();

	/** Shows a stored value ({@code null}: nothing) and tells no listener. */
	void show(Object stored);

	/** What stands there now, as the record will hold it; {@code null} for nothing and for what cannot be read. */
	Object value();

	/** What is the matter with what stands there now; empty for most. */
	List<Problem> problems();

	/** Brings what was typed into its normal form; called when the focus leaves. */
	default void normalise() {
	}

	/** Lets a person change the value, or not. */
	void setAccess(FieldAccess access);

	/** Shows or takes away the frame of a fault; {@code null} takes it away. */
	void setFault(Tone tone);

	/** The listener is told after every change that a person makes. */
	void onChange(Runnable listener);

	/** The listener is told when the focus leaves. */
	void onLeave(Runnable listener);

	/** Whether the field takes the full width of its section. */
	default boolean isWide() {
		return false;
	}
}
