// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.ui.l10n.MessageKey;

/** The words of the archives' pages. */
public enum ArchivesText implements MessageKey {
	/** Adds a record to a list. */
	ACTION_ADD,
	/** Deletes an archive. */
	ACTION_DELETE,
	/** Changes a record. */
	ACTION_EDIT,
	/** Gives a dated record its last day. */
	ACTION_END,
	/** Hint of the export tool. */
	ACTION_EXPORT,
	/** Imports files. */
	ACTION_IMPORT,
	/** Hint of the import tool. */
	ACTION_IMPORT_HINT,
	/** Makes a new archive. */
	ACTION_NEW,
	/** Hint of the tool for new archives. */
	ACTION_NEW_HINT,
	/** Hint of the print tool. */
	ACTION_PRINT,
	/** Hint in the head of an archive. */
	ACTION_HISTORY,
	/** Hint in the head of an archive. */
	ACTION_PRINT_CHILD,
	/** Does a step again. */
	ACTION_REDO,
	/** Takes a record away. */
	ACTION_REMOVE,
	/** Saves. */
	ACTION_SAVE,
	/** Hint of the save button. */
	ACTION_SAVE_HINT,
	/** Takes a step back. */
	ACTION_UNDO,
	/** Closes a form and takes what was typed. */
	APPLY,
	/** Left-behind by definition A only. */
	BADGE_LEFT_BEHIND,
	/** In the list: lives alone. */
	BADGE_LIVES_ALONE,
	/** By both definitions, both parents away. */
	BADGE_LEFT_BEHIND_BOTH,
	/** By both definitions, one parent away. */
	BADGE_LEFT_BEHIND_ONE,
	/** Goes back. */
	CANCEL,
	/** Head of the forms of an adult. */
	CARER_TITLE,
	/** Name of an archive without a name yet. */
	CHILD_NEW,
	/** No archive is shown. */
	CHILD_NONE,
	/** No archive is shown. */
	CHILD_NONE_WORDS,
	/** What did not work. */
	CHILD_OPEN,
	/** What definition A says. */
	CHIP_A_HINT,
	/** What definition B says. */
	CHIP_B_HINT,
	/** State by definition A. */
	CHIP_LEFT_BEHIND,
	/** An alarm. */
	CHIP_LIVES_ALONE,
	/** What the law says of it. */
	CHIP_LIVES_ALONE_HINT,
	/** State by definition A. */
	CHIP_NOT_LEFT_BEHIND,
	/** State by definition B. */
	CHIP_REGISTER,
	/** Name of the page. */
	CLASSES,
	/** Foot of the list of classes. */
	CLASSES_TOTAL,
	/** No class is shown. */
	CLASS_EMPTY,
	/** No class is shown. */
	CLASS_EMPTY_WORDS,
	/** Column. */
	CLASS_ENROLLED,
	/** Column. */
	CLASS_LEFT_BEHIND,
	/** Makes a class. */
	CLASS_NEW,
	/** Pupils without a class, by grade. */
	CLASS_NONE,
	/** Column. */
	CLASS_ON_ROLL,
	/** Column. */
	CLASS_SHARE,
	/** Between the grounds of a state. */
	CLAUSE,
	/** Closes a dialog. */
	CLOSE,
	/** Column. */
	COLUMN_BORN,
	/** Column. */
	COLUMN_CLASS,
	/** Column. */
	COLUMN_COMPLETENESS,
	/** Column. */
	COLUMN_GUARDIAN,
	/** Column. */
	COLUMN_LEFT_BEHIND,
	/** Column. */
	COLUMN_MISSING,
	/** Column. */
	COLUMN_NAME,
	/** Column. */
	COLUMN_SEX,
	/** Between the items of a list. */
	COMMA,
	/** Nothing is missing. */
	COMPLETE_ALL,
	/** What is missing, as links. */
	COMPLETE_MISSING,
	/** How complete an archive is. */
	COMPLETE_PERCENT,
	/** Goes back. */
	CONFLICT_BACK,
	/** No value. */
	CONFLICT_EMPTY,
	/** Under my value. */
	CONFLICT_MINE,
	/** Saves. */
	CONFLICT_SAVE,
	/** Under the stored value. */
	CONFLICT_STORED,
	/** Under the stored value: who and when. */
	CONFLICT_THEIRS,
	/** Head. */
	CONFLICT_TITLE,
	/** Explanation. */
	CONFLICT_WORDS,
	/** Opens the criteria. */
	CRITERIA_ACTION,
	/** Explanation. */
	CRITERIA_WORDS,
	/** Question. */
	DELETE_TITLE,
	/** What will happen. */
	DELETE_WORDS,
	/** Nothing in the workspace. */
	EMPTY_TITLE,
	/** Nothing in the workspace. */
	EMPTY_WORDS,
	/** Proposed file name. */
	EXPORT_NAME,
	/** Job and dialog. */
	EXPORT_TITLE,
	/** Filter. */
	FACET_ALARM,
	/** A facet. */
	FACET_CLASS,
	/** Filter. */
	FACET_COMPLETE,
	/** Filter. */
	FACET_DEFINITION_A,
	/** Filter. */
	FACET_DEFINITION_B,
	/** Filter. */
	FACET_MISSING,
	/** Filter. */
	FACET_NO_CLASS,
	/** Adds the father. */
	FAMILY_ADD_FATHER,
	/** Adds a guardian. */
	FAMILY_ADD_GUARDIAN,
	/** Adds the mother. */
	FAMILY_ADD_MOTHER,
	/** Nobody yet. */
	FAMILY_EMPTY,
	/** Head of those that have ended. */
	FAMILY_FORMER,
	/** Kind of files. */
	FILES_CSV,
	/** Kind of files. */
	FILES_SHEETS,
	/** Kind of files. */
	FILES_XLSX,
	/** Filter value. */
	GROUP_BOTH_PARENTS_AWAY,
	/** Filter value. */
	GROUP_COMPLETE,
	/** Filter value. */
	GROUP_INCOMPLETE,
	/** Filter value. */
	GROUP_LEFT_BEHIND,
	/** A choice of a facet. */
	GROUP_LIVES_ALONE,
	/** Filter value. */
	GROUP_NOT_LEFT_BEHIND,
	/** Filter value. */
	GROUP_ONE_PARENT_AWAY,
	/** On the first page: how many. */
	NOTICE_LIVES_ALONE,
	/** Adds files. */
	IMPORT_ADD,
	/** A header to choose. */
	IMPORT_CANDIDATE,
	/** Head of the file dialog. */
	IMPORT_CHOOSE,
	/** What an import does. */
	IMPORT_COUNTS,
	/** Result. */
	IMPORT_DONE,
	/** Writes the findings. */
	IMPORT_EXPORT,
	/** Proposed file name. */
	IMPORT_FINDINGS_NAME,
	/** Option. */
	IMPORT_GOOD_ROWS,
	/** Result. */
	IMPORT_KEPT_OUT,
	/** Under way. */
	IMPORT_LOOKING,
	/** Result. */
	IMPORT_NOTHING_NEW,
	/** Where the table was found. */
	IMPORT_PLACE,
	/** Before importing. */
	IMPORT_REJECTED,
	/** One header row. */
	IMPORT_ROW,
	/** Several header rows. */
	IMPORT_ROWS,
	/** Ends the work. */
	IMPORT_STOP,
	/** Page. */
	IMPORT_TAB_FINDINGS,
	/** Page. */
	IMPORT_TAB_MAPPING,
	/** Head. */
	IMPORT_TITLE,
	/** Takes an import back. */
	IMPORT_UNDO,
	/** Option. */
	IMPORT_UPDATE,
	/** Job. */
	JOB_CLOSE,
	/** Job. */
	JOB_FINDINGS,
	/** Job. */
	JOB_IMPORT,
	/** Job. */
	JOB_LOOK,
	/** Job. */
	JOB_SAVE,
	/** Nothing was kept. */
	KEPT_NONE,
	/** Explanation. */
	KEPT_WORDS,
	/** Question. */
	LEAVE_TITLE,
	/** Question. */
	LEAVE_WORDS,
	/** Note on a column. */
	MAPPING_AMBIGUOUS,
	/** Note on a column. */
	MAPPING_CHOSEN,
	/** Choice for a column. */
	MAPPING_IGNORE,
	/** Choice for a column. */
	MAPPING_KEEP,
	/** Whose field it is. */
	MAPPING_OF,
	/** Note on a column. */
	MAPPING_REMEMBERED,
	/** Note on a column. */
	MAPPING_UNKNOWN,
	/** Title of a row without it. */
	NOT_STATED,
	/** Whose field it is. */
	OWNER_FATHER,
	/** Whose field it is. */
	OWNER_GUARDIAN,
	/** Whose field it is. */
	OWNER_MOTHER,
	/** Name of the page. */
	PERSPECTIVE,
	/** Choice. */
	PRINT_CLASS,
	/** Findings. */
	PRINT_GLYPHS,
	/** Choice. */
	PRINT_LANGUAGE,
	/** Job. */
	PRINT_MAKING,
	/** Nothing found. */
	PRINT_NOBODY,
	/** Nothing found. */
	PRINT_NOBODY_WORDS,
	/** Progress. */
	PRINT_PAGES,
	/** Choice. */
	PRINT_REPORT,
	/** Findings. */
	PRINT_SHORTENED,
	/** Head. */
	PRINT_TITLE,
	/** Choice. */
	PRINT_WHO,
	/** Progress. */
	PROGRESS_ROWS,
	/** Stands in the history. */
	REASON_CREATE,
	/** Stands in the history. */
	REASON_DELETE,
	/** Stands in the history. */
	REASON_REDO,
	/** Stands in the history. */
	REASON_SAVE,
	/** Stands in the history. */
	REASON_UNDO,
	/** Question. */
	REMOVE_CARER_TITLE,
	/** What will happen. */
	REMOVE_CARER_WORDS,
	/** In the empty search box. */
	SEARCH_HINT,
	/** Cell. */
	SEX_FEMALE,
	/** Cell. */
	SEX_MALE,
	/** Step of editing. */
	STEP_ADD_CARER,
	/** Step of editing. */
	STEP_CARE,
	/** Step of editing. */
	STEP_EDIT_CARER,
	/** Step of editing. */
	STEP_END_CARER,
	/** Step of editing. */
	STEP_FIELD,
	/** Step of editing. */
	STEP_REMOVE_CARER,
	/** Step of editing. */
	STEP_TAG,
	/** Step of editing. */
	STEP_WORK,
	/** Page. */
	TAB_FAMILY,
	/** Page of an archive. */
	TAB_FILES,
	/** Page. */
	TAB_KEPT,
	/** Page. */
	TAB_PUPIL,
	/** Page. */
	TAB_SHEET,
	/** What can be undone. */
	UNDO_CLASS,
	/** What can be undone. */
	UNDO_CRITERIA,
	/** What can be undone. */
	UNDO_DELETE,
	/** What can be undone. */
	UNDO_IMPORT,
	/** What can be undone. */
	UNDO_SAVE,
	/** End of a period that lasts. */
	UNTIL_NOW,
	/** Choice. */
	WHO_ALL,
	/** Choice. */
	WHO_CLASS,
	/** Choice. */
	WHO_LEFT_BEHIND,
	/** Choice. */
	WHO_SELECTED,
	/** Choice. */
	WHO_SHOWN
}
