// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ViewStates;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.undo.UndoStack;
import org.shouwang.ui.widgets.Widgets;

import jakarta.inject.Inject;

/**
 * What the window hands to each of its pages.
 *
 * @param theme    colours, fonts, icons
 * @param messages the language
 * @param dialogs  asks and tells
 * @param jobs     runs long work
 * @param undo     what was committed and can be taken back
 * @param errors   ends errors
 * @param views    keeps how lists are arranged
 * @param clock    knows today
 */
@Creatable
public record WindowKit(Theme theme, Messages messages, Dialogs dialogs, Jobs jobs, UndoStack undo, ErrorReporter errors, ViewStates views,
		Clock clock) {
	/** As the window's context has them. */
	@Inject
	public WindowKit {
		// all parts come from the context
	}

	/** The language of the window. */
	public Locale locale() {
		return messages.locale();
	}

	/** A text in the window's language. */
	public String text(MessageKey key, Object... arguments) {
		return messages.text(key, arguments);
	}

	/** Makes widgets in the window's look. */
	public Widgets widgets() {
		return new Widgets(theme);
	}

	/** The date whose facts the window shows. */
	public LocalDate today() {
		return LocalDate.now(clock);
	}
}
