// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class UndoStackTest {
	private final UndoStack stack = new UndoStack();
	private final List<String> log = new ArrayList<>();

	private UndoableCommand command(String name) {
		return UndoableCommand.of(name, () -> log.add("+" + name), () -> log.add("-" + name));
	}

	@Test
	void stepsAreTakenBackAndDoneAgainInOrder() {
		stack.execute(command("a"));
		stack.execute(command("b"));
		stack.undo();
		stack.undo();
		stack.redo();
		assertEquals(List.of("+a", "+b", "-b", "-a", "+a"), log);
		assertEquals(Optional.of("a"), stack.undoLabel());
		assertEquals(Optional.of("b"), stack.redoLabel());
	}

	@Test
	void aNewStepEndsWhatCouldBeDoneAgain() {
		stack.execute(command("a"));
		stack.undo();
		stack.execute(command("c"));
		assertTrue(stack.redoLabel().isEmpty());
	}

	@Test
	void aStepThatCannotBeTakenBackStaysWhereItWas() {
		stack.remember(UndoableCommand.of("conflict", () -> { }, () -> {
			throw new IllegalStateException("changed by someone else");
		}));
		assertThrows(IllegalStateException.class, stack::undo);
		assertEquals(Optional.of("conflict"), stack.undoLabel());
		assertTrue(stack.redoLabel().isEmpty());
	}

	@Test
	void listenersHearOfEveryChangeUntilTheyLeave() {
		Runnable leave = stack.onChange(() -> log.add("!"));
		stack.remember(command("a"));
		leave.run();
		stack.clear();
		assertEquals(List.of("!"), log);
	}
}
