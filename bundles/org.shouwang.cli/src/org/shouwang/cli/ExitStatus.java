// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli;

/** What the program tells the one who called it (design §7). */
public final class ExitStatus {
	/** Done. */
	public static final int DONE = 0;
	/** Done, but some of the input was rejected, which was listed. */
	public static final int REJECTED_INPUT = 1;
	/** The words of the call are wrong. */
	public static final int USAGE = 2;
	/** Refused: no right, wrong password, newer database. */
	public static final int REFUSED = 3;
	/** Failed, and nothing was changed. */
	public static final int FAILED = 4;

	private ExitStatus() {
	}
}
