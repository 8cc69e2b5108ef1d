// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Permission;
import org.shouwang.store.Session;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.undo.UndoStack;

/**
 * What showing attachments needs.
 *
 * @param type        of attachments
 * @param attachments of the account that is signed in
 * @param session     of the same account
 * @param forms       language, look, today
 * @param dialogs     asks and tells
 * @param jobs        runs long work
 * @param undo        what was committed and can be taken back
 * @param errors      ends errors
 */
public record AttachmentsDesk(RecordType type, Attachments attachments, Session session, FormContext forms, Dialogs dialogs, Jobs jobs,
		UndoStack undo, ErrorReporter errors) {
	String text(AttachmentsText key, Object... arguments) {
		return forms.messages().text(key, arguments);
	}

	boolean may(Permission permission) {
		return session.viewer().may(permission);
	}

	/** Whether this account may see what is in the files. */
	boolean mayReadContent() {
		return session.viewer().mayRead(type.field("sha256").sensitivity());
	}	}
