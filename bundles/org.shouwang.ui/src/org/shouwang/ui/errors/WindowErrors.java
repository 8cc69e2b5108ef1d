// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;

/** Tells the user in a dialog and writes the log. */
public final class WindowErrors implements ErrorReporter {
	private final Display display;
	private final Dialogs dialogs;
	private final Messages messages;
	private final List<Explanation> explanations;

	/** @param explanations asked in their order; the first that knows the error is shown */
	public WindowErrors(Display display, Dialogs dialogs, Messages messages, List<Explanation> explanations) {
		this.display = display;
		this.dialogs = dialogs;
		this.messages = messages;
		this.explanations = List.copyOf(explanations);
	}

	@Override
	public void report(String what, Throwable error) {
		ErrorLog.write(error);
		if (!display.isDisposed()) {
			display.asyncExec(() -> dialogs.error(what, explain(error), messages.text(UiText.ERROR_NEXT)));
		}
	}

	/** What happened, in the user's language. */
	public String explain(Throwable error) {
		for (Throwable e = error; e != null; e = e.getCause()) {
			Throwable cause = e;
			Optional<String> words = explanations.stream().map(x -> x.explain(cause, messages.locale()))
					.flatMap(Optional::stream).findFirst();
			if (words.isPresent()) {
				return words.get();
			}
		}
		return plain(error);
	}

	private String plain(Throwable error) {
		return switch (error) {
		case NoSuchFileException e -> messages.text(UiText.ERROR_NO_FILE, e.getFile());
		case AccessDeniedException e -> messages.text(UiText.ERROR_NO_ACCESS, e.getFile());
		case FileSystemException e -> messages.text(UiText.ERROR_FILE, String.valueOf(e.getFile()));
		case IOException e -> messages.text(UiText.ERROR_IO);
		case OutOfMemoryError e -> messages.text(UiText.ERROR_MEMORY);
		default -> messages.text(UiText.ERROR_UNEXPECTED, error.getClass().getSimpleName());
		};
	}
}
