// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.nio.file.Path;
import java.util.function.DoubleSupplier;

import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/** Counts rows, tells the listener now and then, and ends the work when the listener asks for it. */
public final class Meter {

	private static final int EVERY = 1024;

	private final Path file;
	private final Progress progress;
	private final DoubleSupplier fraction;
	private long rows;

	/** @param fraction asked for the part done, 0 to 1 */
	public Meter(Path file, Progress progress, DoubleSupplier fraction) {
		this.file = file;
		this.progress = progress;
		this.fraction = fraction;
		checkCancelled();
	}

	/** One more row is done. */
	public void tick() {
		if (++rows % EVERY == 0) {
			progress.at(rows, Math.clamp(fraction.getAsDouble(), 0, 1));
			checkCancelled();
		}
	}

	/** The last row is done. */
	public void end() {
		progress.at(rows, 1);
	}

	private void checkCancelled() {
		if (progress.isCancelled()) {
			throw new SheetProblem(Reason.CANCELLED, file);
		}
	}
}
