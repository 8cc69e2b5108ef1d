// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks and tells in dialogs. An interface, so that tests can answer. For the window's thread only. */
public interface Dialogs {
	/**
	 * Asks whether to go on.
	 *
	 * @param title  the question
	 * @param words  what will happen, and whether it can be taken back
	 * @param action the word on the button that goes on, such as "Delete"
	 */
	boolean confirm(String title, String words, String action);

	/** Like {@link #confirm} for what cannot be taken back: the button warns, and Enter does not press it. */
	boolean confirmDanger(String title, String words, String action);

	/**
	 * Says what did not work.
	 *
	 * @param what what was tried
	 * @param why  what happened, and where
	 * @param next what to do next
	 */
	void error(String what, String why, String next);

	/** Says something that a person must have seen. */
	void info(String title, String words);

	/**
	 * Asks for a line of text.
	 *
	 * @return the text without outer blanks; empty if the user went back
	 */
	Optional<String> ask(String title, String words, String present);

	/**
	 * Asks whether to keep unsaved changes.
	 *
	 * @return empty if the user wants to go on editing
	 */
	Optional<Boolean> askSave(String title, String words);

	/** Asks for a file to open. */
	default Optional<Path> chooseFile(String title, List<FileKind> kinds) {
		return chooseFiles(title, kinds).stream().findFirst();
	}

	/** Asks for files to open; empty if the user went back. */
	List<Path> chooseFiles(String title, List<FileKind> kinds);

	/**
	 * Asks where to save, and before an existing file is replaced.
	 *
	 * @param name the proposed file name
	 */
	Optional<Path> saveFile(String title, String name, List<FileKind> kinds);

	/** Asks for a folder, which may be new. */
	Optional<Path> chooseFolder(String title);
}
