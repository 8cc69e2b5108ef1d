// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

/** Thrown by long work that stops because the user wishes it. Nobody reports it as an error. */
public final class JobCancelled extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** Without a stack trace: it is no fault. */
	public JobCancelled() {
		super("Cancelled", null, false, false);
	}
}
