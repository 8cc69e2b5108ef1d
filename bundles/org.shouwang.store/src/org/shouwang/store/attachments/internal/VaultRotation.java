// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.crypto.DamagedFileException;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.files.FileErrors;

/**
 * Seals all contents with another key, one file at a time, each whole under its new name before the old one goes. Run again
 * after a crash it finds by itself what is left to do, for a file tells which key it belongs to.
 */
public final class VaultRotation {

	private static final Duration ALWAYS = Duration.ofDays(36_500);

	private final Path folder;
	private final DataKey from;
	private final DataKey to;
	private final Optional<ServerShelf> shelf;
	private final List<String> unreadable = new ArrayList<>();

	/**
	 * @param folder of the attachments; the keys stay the caller's to close
	 * @param shelf  where they are for all computers
	 */
	public VaultRotation(Path folder, DataKey from, DataKey to, Optional<ServerShelf> shelf) {
		this.folder = folder;
		this.shelf = shelf;
		this.from = from;
		this.to = to;
	}

	/**
	 * @param progress is told the bytes of sealed files that are done
	 * @return names of files that neither key opens; they were left as they are
	 */
	public List<String> run(LongConsumer progress) {
		try (Vault before = new Vault(folder, from, Optional.empty()); Vault after = new Vault(folder, to, shelf)) {
			for (Path leftover : before.leftovers()) {
				Files.delete(leftover);
			}
			if (shelf.isPresent()) {
				onServer(shelf.get(), before, after, progress);
				return List.copyOf(unreadable);
			}
			long done = 0;
			for (Path file : before.all()) {
				long size = Files.size(file);
				move(file, before, after);
				done += size;
				progress.accept(done);
			}
			return List.copyOf(unreadable);
		} catch (IOException e) {
			throw FileErrors.translate(e, folder);
		}
	}

	// One file after the other comes here and goes back, so that this computer's disk need not hold them all.
	private void onServer(ServerShelf server, Vault before, Vault after, LongConsumer progress) throws IOException {
		Files.createDirectories(folder);
		for (Path copy : before.all()) {
			Files.delete(copy);
		}
		long done = 0;
		for (Entry entry : server.list()) {
			Path file = folder.resolve(entry.name());
			if (server.get(entry.name(), file) && !belongs(file, after)) {
				move(file, before, after);
				if (Files.notExists(file)) {
					server.delete(entry.name(), Instant.now().plus(ALWAYS));
				}
			}
			for (Path copy : before.all()) {
				Files.delete(copy);
			}
			done += entry.size();
			progress.accept(done);
		}
	}

	private void move(Path file, Vault before, Vault after) throws IOException {
		if (file.getFileName().toString().endsWith(ThumbnailCache.ENDING)) {
			Files.delete(file); // made anew when it is asked for
		} else if (!belongs(file, after)) {
			try {
				reseal(file, before, after);
			} catch (DamagedFileException e) {
				unreadable.add(file.getFileName().toString());
			}
		}
	}

	private static boolean belongs(Path file, Vault vault) throws IOException {
		try {
			return vault.file(vault.sha256(file)).equals(file);
		} catch (DamagedFileException e) {
			return false;
		}
	}

	private static void reseal(Path file, Vault before, Vault after) throws IOException {
		String sha256 = before.sha256(file);
		try (InputStream content = before.content(file, sha256)) {
			after.publish(after.store(content, file.getFileName().toString()));
		} catch (StoreException e) {
			if (e.getCause() instanceof DamagedFileException damaged) {
				throw damaged;
			}
			throw e;
		}
		Files.delete(file);
	}
}
