// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.util.function.DoubleConsumer;

/** Turns bytes into progress from 0 to 1. Used by one thread. */
final class Meter {

	private final double total;
	private final DoubleConsumer progress;
	private long done;

	Meter(long total, DoubleConsumer progress) {
		this.total = Math.max(1, total);
		this.progress = progress;
	}

	void add(long bytes) {
		done += bytes;
		progress.accept(Math.min(1, done / total));
	}
}
