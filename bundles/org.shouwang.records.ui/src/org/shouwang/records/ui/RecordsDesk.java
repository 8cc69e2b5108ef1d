// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import java.time.Clock;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.shouwang.access.SignedIn;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ViewStates;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.undo.UndoStack;
import org.shouwang.ui.widgets.Widgets;

import jakarta.inject.Inject;

/**
 * What a page of records needs of the window and of the account that is signed in.
 *
 * @param signedIn whose records
 * @param theme    colours, fonts, icons
 * @param messages the language
 * @param dialogs  asks and tells
 * @param jobs     runs long work
 * @param undo     what was committed and can be taken back
 * @param errors   ends errors
 * @param views    keeps how lists are arranged
 * @param kinds    reads, shows and masks values
 * @param clock    knows today
 */
@Creatable
public record RecordsDesk(SignedIn signedIn, Theme theme, Messages messages, Dialogs dialogs, Jobs jobs, UndoStack undo,
		ErrorReporter errors, ViewStates views, ValueKinds kinds, Clock clock) {
	/** As the window's context has them. */
	@Inject
	public RecordsDesk {
		// all parts come from the context
	}

	/** The language of the window. */
	public Locale locale() {
		return messages.locale();
	}

	/** What forms need; references are found among the records of the store. */
	public FormContext forms() {
		return new FormContext(theme, messages, kinds, new RecordReferences(signedIn.session()), clock);
	}

	/** Makes widgets in the window's look. */
	public Widgets widgets() {
		return new Widgets(theme);
	}
}
