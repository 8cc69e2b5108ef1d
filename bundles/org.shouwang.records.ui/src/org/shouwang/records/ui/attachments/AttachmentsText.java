// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import org.shouwang.ui.l10n.MessageKey;

/** The words of attachments. */
public enum AttachmentsText implements MessageKey {
	/** Chooses files to add. */
	ADD,
	/** Title of the file dialog. */
	ADD_TITLE,
	/** Adds what lies in the clipboard. */
	PASTE,
	/** The clipboard holds neither a picture nor files. */
	PASTE_NOTHING,
	/** What to do then. */
	PASTE_NOTHING_WORDS,
	/** Name of a picture that was pasted. */
	PASTE_NAME,
	/** Shows it. */
	OPEN,
	/** Writes it to a file. */
	SAVE,
	/** Name and date. */
	DESCRIBE,
	/** Removes it. */
	REMOVE,
	/** Question. */
	REMOVE_TITLE,
	/** What will happen. */
	REMOVE_WORDS,
	/** No attachments. */
	EMPTY,
	/** What to do then. */
	EMPTY_WORDS,
	/** What to do then, for those who may not add. */
	EMPTY_READER,
	/** Attachments of a record that was not saved yet. */
	UNSAVED,
	/** It cannot be shown here. */
	NO_PREVIEW,
	/** Folders cannot be added. */
	FOLDERS,
	/** Which ones. */
	FOLDERS_WORDS,
	/** The same file is there already. */
	SAME,
	/** Which ones. */
	SAME_WORDS,
	/** Job and step to undo. */
	STEP_ADD,
	/** Step to undo. */
	STEP_DESCRIBE,
	/** Step to undo. */
	STEP_REMOVE,
	/** Job. */
	STEP_SAVE,
	/** One file of several. */
	FILE_OF,
	/** Label of the page. */
	TAB
}
