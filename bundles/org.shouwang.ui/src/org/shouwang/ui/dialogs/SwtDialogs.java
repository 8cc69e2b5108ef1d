// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Dialogs in the window's own look; files and folders are chosen with the system's. */
public final class SwtDialogs implements Dialogs {
	private static final int WIDTH = 460;

	private final Supplier<Shell> parent;
	private final Theme theme;
	private final Messages messages;
	private final LastFolder folder;

	/** @param parent over which window dialogs stand; may give {@code null} */
	public SwtDialogs(Supplier<Shell> parent, Theme theme, Messages messages) {
		this(parent, theme, messages, new LastFolder());
	}

	/**
	 * @param parent over which window dialogs stand; may give {@code null}
	 * @param folder where files were chosen last
	 */
	public SwtDialogs(Supplier<Shell> parent, Theme theme, Messages messages, LastFolder folder) {
		this.parent = parent;
		this.theme = theme;
		this.messages = messages;
		this.folder = folder;
	}

	@Override
	public boolean confirm(String title, String words, String action) {
		return confirm(title, words, action, FlatButton.Kind.PRIMARY);
	}

	@Override
	public boolean confirmDanger(String title, String words, String action) {
		return confirm(title, words, action, FlatButton.Kind.DANGER);
	}

	private boolean confirm(String title, String words, String action, FlatButton.Kind kind) {
		return choose("dialog-confirm", title, words, List.of(new Answer<>("dialog-ok", kind, action, true))).isPresent();
	}

	@Override
	public Optional<Boolean> askSave(String title, String words) {
		return choose("dialog-save", title, words,
				List.of(new Answer<>("dialog-discard", FlatButton.Kind.DANGER, messages.text(UiText.DIALOG_DISCARD), false),
						new Answer<>("dialog-ok", FlatButton.Kind.PRIMARY, messages.text(UiText.DIALOG_SAVE), true)));
	}

	private record Answer<T>(String id, FlatButton.Kind kind, String text, T value) {
	}

	private <T> Optional<T> choose(String id, String title, String words, List<Answer<T>> answers) {
		DialogFrame frame = new DialogFrame(parent.get(), theme, id, title);
		paragraph(frame, words, Tone.TEXT);
		AtomicReference<T> chosen = new AtomicReference<>();
		frame.closeButton(messages.text(UiText.DIALOG_CANCEL));
		for (Answer<T> answer : answers) {
			frame.button(answer.id(), answer.kind(), answer.text(), () -> {
				chosen.set(answer.value());
				frame.close();
			});
		}
		frame.openAndWait(WIDTH);
		return Optional.ofNullable(chosen.get());
	}

	private void paragraph(DialogFrame frame, String words, Tone tone) {
		new Widgets(theme).paragraph(frame.body(), words, TextStyle.BODY, tone, WIDTH - 48);
	}

	@Override
	public void error(String what, String why, String next) {
		DialogFrame frame = new DialogFrame(parent.get(), theme, "dialog-error", messages.text(UiText.ERROR_TITLE, what));
		new Banner(frame.body(), theme).show(Banner.Kind.ERROR, why);
		paragraph(frame, next, Tone.MUTED);
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, messages.text(UiText.DIALOG_OK), frame::close);
		frame.openAndWait(WIDTH);
	}

	@Override
	public void info(String title, String words) {
		DialogFrame frame = new DialogFrame(parent.get(), theme, "dialog-info", title);
		paragraph(frame, words, Tone.TEXT);
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, messages.text(UiText.DIALOG_OK), frame::close);
		frame.openAndWait(WIDTH);
	}

	@Override
	public Optional<String> ask(String title, String words, String present) {
		DialogFrame frame = new DialogFrame(parent.get(), theme, "dialog-ask", title);
		paragraph(frame, words, Tone.MUTED);
		TextBox box = new TextBox(frame.body(), theme, SWT.SINGLE, null, 0).id("dialog-text");
		box.setLayoutData(Widgets.fill(false));
		box.setText(present);
		AtomicReference<String> answer = new AtomicReference<>();
		frame.closeButton(messages.text(UiText.DIALOG_CANCEL));
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, messages.text(UiText.DIALOG_OK), () -> {
			answer.set(box.text().strip());
			frame.close();
		});
		box.input().selectAll();
		frame.openAndWait(WIDTH);
		return Optional.ofNullable(answer.get()).filter(s -> !s.isEmpty());
	}

	@Override
	public List<Path> chooseFiles(String title, List<FileKind> kinds) {
		FileDialog dialog = fileDialog(SWT.OPEN | SWT.MULTI, title, kinds);
		if (dialog.open() == null) {
			return List.of();
		}
		List<Path> files = Stream.of(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList();
		files.stream().findFirst().ifPresent(folder::chosen);
		return files;
	}

	@Override
	public Optional<Path> saveFile(String title, String name, List<FileKind> kinds) {
		FileDialog dialog = fileDialog(SWT.SAVE, title, kinds);
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
		file.ifPresent(folder::chosen);
		return file;
	}

	private FileDialog fileDialog(int style, String title, List<FileKind> kinds) {
		FileDialog dialog = new FileDialog(parent.get(), style);
		dialog.setText(title);
		dialog.setFilterPath(folder.path().toString());
		dialog.setFilterNames(kinds.stream().map(FileKind::label).toArray(String[]::new));
		dialog.setFilterExtensions(kinds.stream().map(FileKind::pattern).toArray(String[]::new));
		return dialog;
	}

	@Override
	public Optional<Path> chooseFolder(String title) {
		DirectoryDialog dialog = new DirectoryDialog(parent.get(), SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterPath(folder.path().toString());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
