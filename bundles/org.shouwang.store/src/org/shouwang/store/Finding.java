// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Locale;

/**
 * One thing that verification found wrong. Names the place, never a value: findings are written to logs, mailed and printed.
 *
 * @param problem  what kind of thing is wrong
 * @param place    table with its schema, such as {@code core.pupil}, or a file
 * @param recordId record, or number of a commit; null when the finding is about the whole place
 * @param field    field or column; null when it is about the whole record
 */
public record Finding(Problem problem, String place, String recordId, String field) {

	/** What can be wrong; each has a message {@code verify.NAME} and, by its {@link Remedy}, advice. */
	public enum Problem {
		/** Commits are missing between others. */
		COMMITS_MISSING(Remedy.RESTORE),
		/** A commit, or one of its changes, is not what was committed. */
		COMMIT_ALTERED(Remedy.RESTORE),
		/** A commit does not name the one before it. */
		CHAIN_BROKEN(Remedy.RESTORE),
		/** Changes that belong to no commit. */
		CHANGE_WITHOUT_COMMIT(Remedy.RESTORE),
		/** The newest commits are missing: the chain ends before its recorded end. */
		END_MISSING(Remedy.RESTORE),
		/** The recorded end of the chain was not written by this program with this workspace's key. */
		END_FORGED(Remedy.RESTORE),
		/** The workspace is older than the last commit this computer saw: an older state was put in its place. */
		ROLLED_BACK(Remedy.COMPARE),
		/** Values in the history were erased, but no retention protocol says so. */
		ERASED_WITHOUT_PROTOCOL(Remedy.RESTORE),
		/** The history of a record contradicts itself. */
		HISTORY_CONTRADICTS(Remedy.REPORT),
		/** A field holds another value than its history yields. */
		FIELD_ALTERED(Remedy.RECORD),
		/** A record that the history knows is missing from its table. */
		RECORD_MISSING(Remedy.RECORD),
		/** A record stands in its table without any history. */
		RECORD_WITHOUT_HISTORY(Remedy.RECORD),
		/** A computed field does not follow from its source. */
		COMPUTED_DIFFERS(Remedy.SAVE_AGAIN),
		/** More records are wrong than were named. */
		MANY_MORE(Remedy.RESTORE),
		/** A table or column that the migrations make is missing, or of another type. */
		SCHEMA_LACKS(Remedy.RESTORE),
		/** A table, column, index or constraint that no migration made. */
		SCHEMA_ADDS(Remedy.REPORT),
		/** The record of a migration step was altered. */
		MIGRATION_ALTERED(Remedy.RESTORE),
		/** A module did not start; its tables were not compared with the history. */
		MODULE_OFF(Remedy.MODULE),
		/** The engine finds its own pages or indexes damaged. */
		PAGES_DAMAGED(Remedy.RESTORE),
		/** An encrypted file is missing, or its content is not what its name says. */
		FILE_DAMAGED(Remedy.RESTORE),
		/** The access log was altered or cut. */
		ACCESS_LOG_ALTERED(Remedy.REPORT);

		private final Remedy remedy;

		Problem(Remedy remedy) {
			this.remedy = remedy;
		}
	}

	/** What to do about it; each has a message {@code verify.remedy.NAME}. */
	public enum Remedy {
		RESTORE, COMPARE, RECORD, SAVE_AGAIN, MODULE, REPORT
	}

	/** A finding about a whole place. */
	public static Finding at(Problem problem, String place) {
		return new Finding(problem, place, null, null);
	}

	/** What is wrong and where, in the user's language. */
	public String message(Locale locale) {
		return Messages.format(locale, "verify." + problem.name(), place, recordId == null ? "" : recordId,
				field == null ? "" : field);
	}

	/** What to do next, in the user's language. */
	public String advice(Locale locale) {
		return Messages.format(locale, "verify.remedy." + problem.remedy.name());
	}
}
