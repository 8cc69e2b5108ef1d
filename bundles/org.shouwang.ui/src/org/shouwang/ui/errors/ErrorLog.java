// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.errors;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes errors into the log without a word of private data: messages of exceptions may quote a child's name or number, so only
 * their types and the lines of code are written.
 */
public final class ErrorLog {
	private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
	private static final int MOST_CAUSES = 8;

	private ErrorLog() {
	}

	/** Writes the types and code lines of the error and its causes. */
	public static void write(Throwable error) {
		LOG.error("An error reached the window:\n{}", describe(error));
	}

	/** The types and code lines of the error and its causes, without their messages. */
	public static String describe(Throwable error) {
		List<String> lines = new ArrayList<>();
		Throwable e = error;
		for (int i = 0; e != null && i < MOST_CAUSES; i++, e = e.getCause()) {
			lines.add((i == 0 ? "" : "caused by ") + e.getClass().getName());
			for (StackTraceElement frame : e.getStackTrace()) {
				lines.add("\tat " + frame);
			}
		}
		return String.join("\n", lines);
	}
}
