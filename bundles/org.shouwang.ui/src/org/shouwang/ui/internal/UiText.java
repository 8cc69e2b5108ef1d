// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of the kit. */
public enum UiText implements MessageKey {
	/** What did not work, as a dialog's head. */
	ERROR_TITLE,
	/** What to do after an error. */
	ERROR_NEXT,
	/** A file has gone. */
	ERROR_NO_FILE,
	/** A file is locked or forbidden. */
	ERROR_NO_ACCESS,
	/** Any other trouble with a file. */
	ERROR_FILE,
	/** Trouble with a stream. */
	ERROR_IO,
	/** Out of memory. */
	ERROR_MEMORY,
	/** Any other error. */
	ERROR_UNEXPECTED,
	/** Closes a dialog. */
	DIALOG_OK,
	/** Goes back. */
	DIALOG_CANCEL,
	/** Keeps changes. */
	DIALOG_SAVE,
	/** Drops changes. */
	DIALOG_DISCARD,
	/** Hint in an empty date field. */
	FORM_DATE,
	/** Hint on the calendar button. */
	FORM_CALENDAR,
	/** No answer to a yes/no question. */
	FORM_NOT_STATED,
	/** Yes. */
	FORM_YES,
	/** No. */
	FORM_NO,
	/** Hint in an empty reference field. */
	FORM_TYPE_TO_FIND,
	/** A required field is empty. */
	FORM_REQUIRED,
	/** Adds a record to a list in a form. */
	FORM_ADD,
	/** Changes a record in a list. */
	FORM_EDIT,
	/** Removes a record from a list. */
	FORM_REMOVE,
	/** End of a period that lasts. */
	FORM_NOW,
	/** Rows shown of all rows. */
	LIST_COUNT,
	/** How many rows are selected. */
	LIST_SELECTED,
	/** Shows the columns as at first. */
	LIST_RESET_COLUMNS,
	/** Copies selected rows. */
	LIST_COPY,
	/** Selects all rows. */
	LIST_SELECT_ALL,
	/** An empty list's head. */
	LIST_EMPTY,
	/** An empty list's hint. */
	LIST_EMPTY_HINT,
	/** While rows are read. */
	LIST_LOADING,
	/** Head of the filter panel. */
	FACETS_TITLE,
	/** Takes all filters away. */
	FACETS_CLEAR,
	/** Shows the rest of a long group. */
	FACETS_MORE,
	/** Column of findings. */
	FINDINGS_SHEET,
	/** Column of findings. */
	FINDINGS_ROW,
	/** Column of findings. */
	FINDINGS_COLUMN,
	/** Column of findings. */
	FINDINGS_VALUE,
	/** Column of findings. */
	FINDINGS_WHAT,
	/** Column of findings. */
	FINDINGS_DONE,
	/** Severity. */
	FINDINGS_REJECTED,
	/** Severity. */
	FINDINGS_WARNING,
	/** Severity. */
	FINDINGS_NORMALISED,
	/** All severities. */
	FINDINGS_ALL,
	/** No findings at all. */
	FINDINGS_NONE,
	/** No findings at all. */
	FINDINGS_NONE_HINT,
	/** Head of the preview. */
	PREVIEW_TITLE,
	/** Page shown of all pages. */
	PREVIEW_PAGE,
	/** Hint. */
	PREVIEW_PREVIOUS,
	/** Hint. */
	PREVIEW_NEXT,
	/** Hint. */
	PREVIEW_ZOOM_IN,
	/** Hint. */
	PREVIEW_ZOOM_OUT,
	/** Hint. */
	PREVIEW_FIT,
	/** Saves the PDF. */
	PREVIEW_SAVE,
	/** Prints. */
	PREVIEW_PRINT,
	/** File kind. */
	PREVIEW_PDF,
	/** Label of the job. */
	PREVIEW_PRINTING,
	/** Label of the job. */
	PREVIEW_OPENING,
	/** Label of the job. */
	PREVIEW_BROKEN,
	/** Label of a job. */
	PREVIEW_SAVING
}
