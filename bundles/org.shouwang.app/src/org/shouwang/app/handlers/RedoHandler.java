// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.ui.undo.UndoStack;

/** Does again what was taken back. */
public final class RedoHandler {
	@CanExecute
	boolean canRedo(UndoStack stack) {
		return stack.redoLabel().isPresent();
	}

	@Execute
	void redo(UndoStack stack) {
		stack.redo();
	}
}
