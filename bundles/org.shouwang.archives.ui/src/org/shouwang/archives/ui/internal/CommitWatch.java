// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.shouwang.store.Commit;
import org.shouwang.store.Store;
import org.shouwang.store.StoreListener;

/** Tells a page of commits, in the window's thread, for as long as its control lives. */
public final class CommitWatch {
	private CommitWatch() {
	}

	/** Starts to tell. */
	public static void watch(Control owner, Store store, Consumer<Commit> listener) {
		Display display = owner.getDisplay();
		StoreListener hears = commit -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!owner.isDisposed()) {
						listener.accept(commit);
					}
				});
			}
		};
		store.addListener(hears);
		owner.addDisposeListener(e -> store.removeListener(hears));
	}
}
