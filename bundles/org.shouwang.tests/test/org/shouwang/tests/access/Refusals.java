// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Says in the words of the matrix how an attempt ended. */
final class Refusals {
	/** It was allowed and done. */
	static final String DONE = "yes";
	/** The record might as well not exist. */
	static final String OUT_OF_SIGHT = "no sight";

	private Refusals() {
	}

	/** An attempt. */
	@FunctionalInterface
	interface Attempt {
		void run() throws Exception;
	}

	/** {@link #DONE}, or {@code no} with what is missing: a permission, the sight of the record, else the store's reason. */
	static String of(Attempt attempt) {
		try {
			attempt.run();
			return DONE;
		} catch (StoreException e) {
			return "no " + missing(e);
		} catch (Exception e) {
			throw new AssertionError("an attempt neither succeeded nor was refused in words", e);
		}
	}

	private static String missing(StoreException e) {
		for (Permission permission : Permission.values()) {
			if (e.getMessage().equals(new StoreException(Reason.NOT_PERMITTED, permission).getMessage())) {
				return permission.name();
			}
		}
		// A row that the viewer may not see, or would not see any more, is refused by type or field; one to be changed is missed.
		return switch (e.reason()) {
		case NOT_PERMITTED, NOT_FOUND, CONFLICT -> "sight";
		default -> e.reason().name();
		};
	}
}
