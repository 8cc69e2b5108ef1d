// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Locale;

/**
 * What a viewer may do beyond reading the rows of its scope up to its clearance. A permission widens neither scope nor
 * clearance: whoever may edit edits what lies in scope, and no field above the clearance. The store refuses what it can see
 * for itself; services ask {@link Viewer#require} for the rest. The names are kept in roles and matrices: never rename one.
 */
public enum Permission {

	/** Add and change records. */
	EDIT,
	/** Remove records, other than what the same account has just added by mistake and takes back. */
	REMOVE,
	/** Change what holds for the whole school: the school itself, its classes and terms, what a complete archive is. */
	SETTINGS,
	/** Take whole files in: creates and changes many records at once, so {@link #EDIT} is needed besides. */
	IMPORT,
	/** Let sensitive fields leave unmasked in files and on paper; without it exports carry masks whatever the clearance. */
	EXPORT,
	/** Read who changed what, and undo what others changed; one's own last step is undone without it. */
	HISTORY,
	/** Join two records that mean the same person, and take that apart again; needs {@link #EDIT} and {@link #REMOVE}. */
	MERGE,
	/** Open, for a stated reason and a short time, what scope and clearance hide. Every use is logged. */
	BREAK_GLASS,
	/** Read the access log: who read which sensitive fields, and who broke the glass. */
	AUDIT,
	/** Back up, restore, drill, verify, rotate keys, export everything, move to another engine; gives no record to read. */
	MAINTAIN,
	/** Add and disable accounts, give roles. */
	ACCOUNTS,
	/** Scrub the records of leavers when their time has come, by rule and with a protocol. */
	RETAIN;

	/** What the permission allows, as a person would say it. */
	public String label(Locale locale) {
		return Messages.format(locale, "permission." + name());
	}
}
