// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.undo;

/** Something a person did that can be taken back and done again. */
public interface UndoableCommand {
	/** What was done, in the user's language and without private data: it stands in the menu after "Undo". */
	String label();

	/** Does it, the first time or again. */
	void execute();

	/** Takes it back. */
	void undo();

	/** A command of two actions. */
	static UndoableCommand of(String label, Runnable execute, Runnable undo) {
		return new UndoableCommand() {
			@Override
			public String label() {
				return label;
			}

			@Override
			public void execute() {
				execute.run();
			}

			@Override
			public void undo() {
				undo.run();
			}
		};
	}
}
