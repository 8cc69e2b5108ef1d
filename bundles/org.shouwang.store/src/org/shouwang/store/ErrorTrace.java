// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An error as a log may hold it: messages of exceptions quote children's names and numbers (Derby even prints a damaged page in
 * whole), so only the types, the codes of SQL errors and the lines of code are written.
 */
public final class ErrorTrace {

	private static final int MOST_CAUSES = 8;

	private ErrorTrace() {
	}

	/** The types and code lines of the error and its causes, without their messages. */
	public static String of(Throwable error) {
		List<String> lines = new ArrayList<>();
		Throwable e = error;
		for (int i = 0; e != null && i < MOST_CAUSES; i++, e = e.getCause()) {
			lines.add((i == 0 ? "" : "caused by ") + name(e));
			for (StackTraceElement frame : e.getStackTrace()) {
				lines.add("\tat " + frame);
			}
		}
		return String.join("\n", lines);
	}

	private static String name(Throwable error) {
		return switch (error) {
		case StoreException known -> known.getClass().getName() + " " + known.reason();
		case SQLException sql -> sql.getClass().getName() + " " + sql.getSQLState();
		default -> error.getClass().getName();
		};
	}
}
