// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.shouwang.store.Store;
import org.shouwang.store.Workspace;

/** The store of a workspace that goes when the store is closed. */
final class TemporaryStore {

	/** What to do afterwards. */
	interface Ending {
		void end() throws IOException;
	}

	private TemporaryStore() {
	}

	static Store of(Workspace workspace, Ending ending) {
		return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("close")) {
				close(workspace, ending);
				return null;
			}
			try {
				return method.invoke(workspace.store(), arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	private static void close(Workspace workspace, Ending ending) {
		workspace.close();
		try {
			ending.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
