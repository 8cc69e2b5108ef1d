// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.dialogs.FileKind;

/** Answers dialogs as a test says, and remembers what was asked and told. */
public final class FakeDialogs implements Dialogs {
	private final List<String> told = new ArrayList<>();
	private boolean confirms = true;
	private String answer;
	private Boolean save = Boolean.TRUE;
	private List<Path> files = List.of();

	/** The titles and words of all dialogs so far. */
	public List<String> told() {
		return List.copyOf(told);
	}

	public FakeDialogs confirms(boolean newConfirms) {
		confirms = newConfirms;
		return this;
	}

	public FakeDialogs answers(String newAnswer) {
		answer = newAnswer;
		return this;
	}

	public FakeDialogs saves(Boolean newSave) {
		save = newSave;
		return this;
	}

	public FakeDialogs chooses(Path... newFiles) {
		files = List.of(newFiles);
		return this;
	}

	@Override
	public boolean confirm(String title, String words, String action) {
		told.add(title + ": " + words);
		return confirms;
	}

	@Override
	public boolean confirmDanger(String title, String words, String action) {
		return confirm(title, words, action);
	}

	@Override
	public void error(String what, String why, String next) {
		told.add(what + ": " + why + " " + next);
	}

	@Override
	public void info(String title, String words) {
		told.add(title + ": " + words);
	}

	@Override
	public Optional<String> ask(String title, String words, String present) {
		told.add(title + ": " + words);
		return Optional.ofNullable(answer);
	}

	@Override
	public Optional<Boolean> askSave(String title, String words) {
		told.add(title + ": " + words);
		return Optional.ofNullable(save);
	}

	@Override
	public List<Path> chooseFiles(String title, List<FileKind> kinds) {
		told.add(title);
		return files;
	}

	@Override
	public Optional<Path> saveFile(String title, String name, List<FileKind> kinds) {
		told.add(title);
		return files.stream().findFirst();
	}

	@Override
	public Optional<Path> chooseFolder(String title) {
		told.add(title);
		return files.stream().findFirst();
	}
}
