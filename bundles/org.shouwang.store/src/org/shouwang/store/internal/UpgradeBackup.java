// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.shouwang.store.engine.Database;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;

/**
 * The copy made before an upgrade: description, key ring and database, so that it can be opened by itself. Built beside and
 * moved into place; the newest {@value #KEPT} are kept.
 */
final class UpgradeBackup {

	private static final int KEPT = 3;
	private static final String SUFFIX = "-before-upgrade";

	private final Folder folder;

	UpgradeBackup(Folder folder) {
		this.folder = folder;
	}

	void make(Database database) {
		String name = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now()) + SUFFIX;
		Path fresh = folder.backups().resolve("." + name);
		try {
			Files.createDirectories(fresh);
			try {
				database.backup(fresh.resolve("db"));
				Files.copy(folder.infoFile(), fresh.resolve(folder.infoFile().getFileName()));
				if (Files.exists(folder.keyring())) {
					Files.copy(folder.keyring(), fresh.resolve(folder.keyring().getFileName()));
				}
				Files.move(fresh, folder.backups().resolve(name));
			} finally {
				Folders.delete(fresh);
			}
			dropOld();
		} catch (IOException e) {
			throw FileErrors.translate(e, folder.backups());
		}
	}

	private void dropOld() throws IOException {
		List<Path> backups;
		try (Stream<Path> list = Files.list(folder.backups())) {
			backups = list.filter(path -> path.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
		}
		for (Path old : backups.subList(0, Math.max(0, backups.size() - KEPT))) {
			Folders.delete(old);
		}
	}
}
