// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchiveBatch;
import org.shouwang.store.Session;

/** Reads archives for printing, some hundred at a time, in the order asked for: a county's cards never lie in memory at once. */
final class Pages implements Iterable<Archive> {
	private static final int PAGE = 200;

	private final Session session;
	private final List<String> ids;

	Pages(Session session, List<String> ids) {
		this.session = session;
		this.ids = ids;
	}

	@Override
	public Iterator<Archive> iterator() {
		return stream().iterator();
	}

	private Stream<Archive> stream() {
		return IntStream.iterate(0, i -> i < ids.size(), i -> i + PAGE).mapToObj(i -> ids.subList(i, Math.min(ids.size(), i + PAGE)))
				.flatMap(page -> read(page).stream());
	}

	/** What becomes of each archive, made while it is asked for. */
	<T> Iterable<T> map(Function<Archive, T> change) {
		return () -> stream().map(change).iterator();
	}

	private List<Archive> read(List<String> page) {
		return session.read(q -> {
			ArchiveBatch batch = new ArchiveBatch(q, page);
			return page.stream().map(batch::of).filter(a -> a != null).toList();
		});
	}
}
