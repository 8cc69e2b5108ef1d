// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.function.Supplier;

/** A value made at its first use, once, for all threads. */
final class Lazy<T> implements Supplier<T> {

	private final Supplier<T> maker;
	private volatile T value;

	Lazy(Supplier<T> maker) {
		this.maker = maker;
	}

	@Override
	public T get() {
		var made = value;
		return made != null ? made : make();
	}

	private synchronized T make() {
		if (value == null) {
			value = maker.get();
		}
		return value;
	}
}
