// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.Optional;

/** Where the window keeps how a person has arranged it, such as widths of columns. Never data. */
public interface ViewState {
	/** What was kept under the key. */
	Optional<String> get(String key);

	/** Keeps a text under the key. */
	void put(String key, String value);

	/** Keeps nothing. */
	static ViewState none() {
		return new ViewState() {
			@Override
			public Optional<String> get(String key) {
				return Optional.empty();
			}

			@Override
			public void put(String key, String value) {
				// nothing is kept
			}
		};
	}
}
