// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.undo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done since sign-in and can be taken back, the last first. A command that fails stays where it was, and its exception
 * goes to the caller. For the window's thread only.
 */
public final class UndoStack {
	private static final int MOST = 200;

	private final Deque<UndoableCommand> done = new ArrayDeque<>();
	private final Deque<UndoableCommand> undone = new ArrayDeque<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/** Does the command and remembers it. What was taken back before can no longer be done again. */
	public void execute(UndoableCommand command) {
		command.execute();
		remember(command);
	}

	/** Remembers a command that is done already. */
	public void remember(UndoableCommand command) {
		done.push(command);
		undone.clear();
		if (done.size() > MOST) {
			done.removeLast();
		}
		tell();
	}

	/** Takes back the last command, if there is one. */
	public void undo() {
		if (!done.isEmpty()) {
			done.peek().undo();
			undone.push(done.pop());
			tell();
		}
	}

	/** Does again what was taken back last, if there is such. */
	public void redo() {
		if (!undone.isEmpty()) {
			undone.peek().execute();
			done.push(undone.pop());
			tell();
		}
	}

	/** What {@link #undo()} would take back. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(done.peek()).map(UndoableCommand::label);
	}

	/** What {@link #redo()} would do again. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(undone.peek()).map(UndoableCommand::label);
	}

	/** Forgets everything, as when a workspace is closed. */
	public void clear() {
		done.clear();
		undone.clear();
		tell();
	}

	/** Told after each change; returns what takes the listener away again. */
	public Runnable onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
