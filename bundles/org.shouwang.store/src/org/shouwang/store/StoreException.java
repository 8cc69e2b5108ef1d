// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why the store refused or failed, in words for the user (what, where, what to do next) and with the exit status of the
 * command line. {@link #getMessage()} is the English text, for logs; {@link #message(Locale)} the user's.
 */
public class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final int REFUSED = 3;
	private static final int FAILED = 4;

	/** The kinds of trouble; each has a message of the same key. */
	public enum Reason {
		WRONG_PASSWORD(REFUSED), UNKNOWN_ACCOUNT(REFUSED), ACCOUNT_NEEDED(REFUSED), TOO_MANY_ATTEMPTS(REFUSED),
		WEAK_PASSWORD(REFUSED), SAME_PASSWORD(REFUSED), PASSWORD_CHANGE_NEEDED(REFUSED), ACCOUNT_DISABLED(REFUSED),
		ACCOUNT_TAKEN(REFUSED), LAST_MANAGER(REFUSED), UNKNOWN_ROLE(REFUSED), ROLE_IN_USE(REFUSED), ROLE_TOO_WIDE(REFUSED),
		STANDARD_ROLE(REFUSED), WRONG_RECOVERY_CODE(REFUSED), MISTYPED_RECOVERY_CODE(REFUSED), NO_RECOVERY_CODE(REFUSED),
		TOO_MANY_CODES(REFUSED), OLD_KEYRING(REFUSED), OLDER_KEYRING(REFUSED), FORGED_KEYRING(FAILED), LOST_KEYRING(FAILED),
		UNKNOWN_SEALED(REFUSED), SEALED_NOT_GRANTED(REFUSED), SEALED_NOT_GRANTABLE(REFUSED), LAST_HOLDER(REFUSED), NO_ROTATION(REFUSED),
	 ALREADY_A_WORKSPACE(REFUSED), IN_USE(REFUSED), NEWER_WORKSPACE(REFUSED),
		NEWER_MODULE(REFUSED), NOT_PERMITTED(REFUSED), GLASS_REASON(REFUSED), GLASS_CLOSED(REFUSED),
		CARRIER_OUT(REFUSED), CARRIER_WITHDRAWN(REFUSED), CARRIER_NOT_OUT(REFUSED), LOAN_DATES(REFUSED),
		UNKNOWN_ENGINE(REFUSED), NO_WORKSPACE(FAILED),
		NOT_WRITABLE(FAILED), DISK_FULL(FAILED), DAMAGED_KEYRING(FAILED), DAMAGED_WORKSPACE_FILE(FAILED),
		MISSING_FILES(FAILED), DAMAGED_DATABASE(FAILED), KEY_MISMATCH(FAILED), CHANGED_MIGRATION(FAILED),
		MIGRATION_FAILED(FAILED), MISSING_MODULE(FAILED), NOT_FOUND(FAILED), CONFLICT(FAILED), REFERENCED(FAILED),
		DUPLICATE(FAILED), INVALID_VALUE(FAILED), ERASED(REFUSED), CLOSED(FAILED),
		SERVER_UNREACHABLE(FAILED), SERVER_BUSY(FAILED), SERVER_REFUSED(REFUSED), SERVER_UNSUITABLE(REFUSED),
		SERVER_NEEDED(REFUSED), SERVER_IN_USE(REFUSED), SERVER_NOT_TRUSTED(REFUSED), UNSAFE_CONNECTION(REFUSED), UPGRADE_NEEDS_OWNER(REFUSED),
		KEY_CHANGED(REFUSED), OPEN_ELSEWHERE(REFUSED), OUTCOME_UNKNOWN(FAILED), COPY_DIFFERS(FAILED), MOVED_AWAY(REFUSED), DATABASE_FAILED(FAILED),
		BACKUP_TARGET_MISSING(FAILED), BACKUP_INSIDE(REFUSED), BACKUP_RUNNING(REFUSED), BACKUP_NOT_READ_BACK(FAILED),
		BACKUP_NOT_OPENED(REFUSED), NO_BACKUP(FAILED), SEVERAL_BACKUPS(FAILED), DAMAGED_BACKUP(FAILED),
		ALTERED_BACKUP(FAILED), RESTORED_DIFFERS(FAILED), OVER_NEWER_WORKSPACE(REFUSED), OVER_OLDER_WORKSPACE(REFUSED),
		SEALED_OPEN(REFUSED), REASON_NEEDED(REFUSED),
		FILE_TOO_LARGE(REFUSED), UNREADABLE_FILE(FAILED), MISSING_ATTACHMENT(FAILED), DAMAGED_ATTACHMENT(FAILED),
		UNFINISHED_ROTATION(REFUSED), ARCHIVED(REFUSED), ARCHIVED_KEPT(REFUSED), ALREADY_ARCHIVED(REFUSED), ONCE_ARCHIVED(REFUSED),
		CORRECTION_REASON(REFUSED),
		RETENTION_RULE(REFUSED), MERGE_SAME(REFUSED), MERGE_ARCHIVED(REFUSED), MERGE_HIDDEN(REFUSED), PART_OF_MERGE(REFUSED);

		private final int exitStatus;

		Reason(int exitStatus) {
			this.exitStatus = exitStatus;
		}

		/** 3: refused; 4: failed, nothing changed. */
		public int exitStatus() {
			return exitStatus;
		}
	}

	private final Reason reason;
	private final transient Object[] arguments;

	public StoreException(Reason reason, Object... arguments) {
		this(null, reason, arguments);
	}

	public StoreException(Throwable cause, Reason reason, Object... arguments) {
		super(words(Locale.ENGLISH, reason, arguments), cause);
		this.reason = reason;
		this.arguments = arguments;
	}

	public Reason reason() {
		return reason;
	}

	public int exitStatus() {
		return reason.exitStatus();
	}

	/** The message in the user's language. */
	public String message(Locale locale) {
		return arguments == null ? getMessage() : words(locale, reason, arguments);
	}

	private static String words(Locale locale, Reason reason, Object... arguments) {
		Object[] spoken = Stream.of(arguments).map(a -> a instanceof Permission p ? p.label(locale) : a).toArray();
		return Messages.format(locale, reason.name(), spoken);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
