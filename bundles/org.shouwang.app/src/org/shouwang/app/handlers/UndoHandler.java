// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.ui.undo.UndoStack;

/** Takes back the last step. */
public final class UndoHandler {
	@CanExecute
	boolean canUndo(UndoStack stack) {
		return stack.undoLabel().isPresent();
	}

	@Execute
	void undo(UndoStack stack) {
		stack.undo();
	}
}
