// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

/** Keeps all other programs out of a workspace until it is closed. */
public interface Hold extends AutoCloseable {

	/** Where nobody else can come in anyway. */
	Hold NONE = new Hold() {
		@Override
		public void check() {
			// nobody else is there
		}

		@Override
		public void close() {
			// nothing was held
		}
	};

	/** @throws org.shouwang.store.StoreException when it holds no longer, because the connection to a server was lost */
	void check();

	@Override
	void close();
}
