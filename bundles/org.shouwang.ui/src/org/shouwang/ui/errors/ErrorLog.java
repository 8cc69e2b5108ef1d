// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

import org.shouwang.store.ErrorTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes errors into the log without a word of private data: messages of exceptions may quote a child's name or number, so only
 * their types and the lines of code are written.
 */
public final class ErrorLog {
	private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);

	private ErrorLog() {
	}

	/** Writes the types and code lines of the error and its causes. */
	public static void write(Throwable error) {
		LOG.error("An error reached the window:\n{}", ErrorTrace.of(error));
	}
}
