// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.jobs;

/** Work under way, as the status bar shows it. Safe for any thread. */
public final class Job implements JobMonitor {
	private final String label;
	private final Runnable onChange;
	private volatile double share = -1;
	private volatile String step = "";
	private volatile boolean cancelled;

	Job(String label, Runnable onChange) {
		this.label = label;
		this.onChange = onChange;
	}

	/** What is done, in the user's language. */
	public String label() {
		return label;
	}

	/** From 0 to 1; negative where it is unknown. */
	public double share() {
		return share;
	}

	/** The step under way; may be empty. */
	public String step() {
		return step;
	}

	/** Asks the work to stop. */
	public void cancel() {
		cancelled = true;
		onChange.run();
	}

	@Override
	public void progress(double newShare, String newStep) {
		share = newShare;
		step = newStep;
		onChange.run();
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}
}
