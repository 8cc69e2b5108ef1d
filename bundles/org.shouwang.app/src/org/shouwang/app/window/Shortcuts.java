// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.inject.Inject;

/** Switches the keys of the program's own commands off and on: e4 would else run them whichever window has the focus. */
@Creatable
@SuppressWarnings("restriction")
public final class Shortcuts implements Consumer<Boolean> {
	private final MApplication application;

	/** @param application whose keys they are */
	@Inject
	public Shortcuts(MApplication application) {
		this.application = application;
	}

	@Override
	public void accept(Boolean enabled) {
		// e4 puts it there when the first window comes
		KeyBindingDispatcher dispatcher = application.getContext().get(KeyBindingDispatcher.class);
		if (dispatcher != null) {
			dispatcher.getKeyDownFilter().setEnabled(enabled);
		}
	}
}
