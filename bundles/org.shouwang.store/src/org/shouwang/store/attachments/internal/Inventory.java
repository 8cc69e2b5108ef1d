// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.model.Attachment;
import org.shouwang.store.Session;
import org.shouwang.store.attachments.AttachmentReport;
import org.shouwang.store.crypto.DamagedFileException;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.files.FileErrors;

/** Holds the files against the records and the history. */
final class Inventory {

	private static final int BUFFER = 1 << 16;

	private final Session whole;
	private final Mentions mentions;
	private final Vault vault;
	private final ThumbnailCache thumbnails;

	Inventory(Session whole, Mentions mentions, Vault vault, ThumbnailCache thumbnails) {
		this.whole = whole;
		this.mentions = mentions;
		this.vault = vault;
		this.thumbnails = thumbnails;
	}

	AttachmentReport verify(LongConsumer progress) {
		Map<String, List<Attachment>> bySha = new LinkedHashMap<>();
		whole.read(q -> q.<Attachment>all("Attachment"))
				.forEach(a -> bySha.computeIfAbsent(a.getSha256(), sha -> new ArrayList<>()).add(a));
		List<Attachment> missing = new ArrayList<>();
		List<Attachment> damaged = new ArrayList<>();
		int files = 0;
		long bytes = 0;
		for (Map.Entry<String, List<Attachment>> content : bySha.entrySet()) {
			try {
				Optional<Path> file = vault.original(content.getKey());
				if (file.isEmpty()) {
					missing.addAll(content.getValue());
					continue;
				}
				bytes += read(file.get(), content.getKey(), bytes, progress);
				files++;
			} catch (DamagedFileException e) {
				damaged.addAll(content.getValue());
			} catch (IOException e) {
				throw FileErrors.translate(e, vault.file(content.getKey()));
			}
		}
		return new AttachmentReport(files, bytes, missing, damaged, orphans());
	}

	private long read(Path file, String sha256, long before, LongConsumer progress) throws IOException {
		long size = 0;
		byte[] buffer = new byte[BUFFER];
		try (InputStream content = vault.content(file, sha256)) {
			for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
				size += count;
				progress.accept(before + size);
			}
		} finally {
			vault.giveBack(file);
		}
		return size;
	}

	private List<String> orphans() {
		Set<Path> used = used();
		try {
			Stream<String> here = vault.all().stream().filter(path -> !used.contains(path) && !thumbnails.isOfAny(path, used))
					.map(path -> path.getFileName().toString());
			return Stream.concat(here, onServer(used).map(Entry::name)).distinct().toList();
		} catch (IOException e) {
			throw FileErrors.translate(e, vault.file("00"));
		}
	}

	private Stream<Entry> onServer(Set<Path> used) {
		Set<String> names = used.stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet());
		return vault.shelf().stream().flatMap(shelf -> shelf.list().stream()).filter(entry -> !names.contains(entry.name()));
	}

	int collect(Duration age) {
		Lock lock = vault.lock().writeLock();
		lock.lock();
		try {
			Set<Path> used = used();
			Instant before = Instant.now().minus(age);
			int count = 0;
			for (Path path : Stream.concat(vault.leftovers().stream(), vault.all().stream()).toList()) {
				if (!used.contains(path) && !thumbnails.isOfAny(path, used)
						&& !Files.getLastModifiedTime(path).toInstant().isAfter(before)) {
					Files.delete(path);
					count++;
				}
			}
			for (Entry entry : onServer(used).toList()) {
				count += vault.shelf().orElseThrow().delete(entry.name(), before) ? 1 : 0;
			}
			return count;
		} catch (IOException e) {
			throw FileErrors.translate(e, vault.file("00"));
		} finally {
			lock.unlock();
		}
	}

	/** The files that a record or a line of the history names: an undone removal must find its file again. */
	private Set<Path> used() {
		Set<Path> used = new HashSet<>();
		whole.read(q -> q.<Attachment>all("Attachment")).forEach(a -> used.add(vault.file(a.getSha256())));
		mentions.hashes().forEach(sha256 -> used.add(vault.file(sha256)));
		return used;
	}
}
