// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.backup.RestoreResult;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.NewFolder;

/** Restores one backup whose manifest was proven genuine, or proves that it could be restored. */
final class Restorer {

	private static final String DATABASE = "db/";

	private final Path backup;
	private final Manifest manifest;
	private final Engine engine;
	private final DataKey key;

	Restorer(Path backup, Manifest manifest, Engine engine, DataKey key) {
		this.backup = backup.toAbsolutePath().normalize();
		this.manifest = manifest;
		this.engine = engine;
		this.key = key;
	}

	RestoreResult restore(Path target, DoubleConsumer progress) {
		Meter meter = new Meter(2 * size(), progress);
		new BackupCheck(backup, manifest).run(meter);
		NewFolder.make(target, hidden -> {
			copy(new Folder(hidden), meter);
			compare(new Folder(hidden).database());
			return null;
		});
		return result();
	}

	/** @param temporary an empty folder, whose owner removes it */
	RestoreResult prove(Path temporary, DoubleConsumer progress) {
		new BackupCheck(backup, manifest).run(new Meter(size(), progress));
		Path database = new Folder(temporary).database();
		engine.restore(backup.resolve(DATABASE), database, key);
		compare(database);
		return result();
	}

	private long size() {
		return manifest.bytes() + manifest.attachments().stream().mapToLong(FileEntry::size).sum();
	}

	private void copy(Folder folder, Meter meter) throws IOException {
		Files.createDirectories(folder.attachments());
		for (FileEntry attachment : manifest.attachments()) {
			copy(BackupCheck.content(backup, attachment), folder.path().resolve(attachment.path()), attachment, meter);
		}
		for (FileEntry file : manifest.files()) {
			if (!file.path().startsWith(DATABASE)) {
				copy(backup.resolve(file.path()), folder.path().resolve(file.path()), file, meter);
			}
		}
		engine.restore(backup.resolve(DATABASE), folder.database(), key);
	}

	private void copy(Path from, Path to, FileEntry expected, Meter meter) throws IOException {
		Files.createDirectories(to.getParent());
		if (!HashedFiles.copy(from, to, meter::add).sha256().equals(expected.sha256())) {
			throw new StoreException(Reason.DAMAGED_BACKUP, backup, expected.path());
		}
		HashedFiles.force(to);
	}

	private void compare(Path database) {
		List<String> problems = new ArrayList<>();
		DataState found = new DataStateReader(engine, key).ofRestored(database, problems);
		problems.addAll(manifest.state().differences(found));
		if (!problems.isEmpty()) {
			throw new StoreException(Reason.RESTORED_DIFFERS, backup, ReadBack.names(problems));
		}
	}

	private RestoreResult result() {
		return new RestoreResult(backup, manifest.made(), manifest.state().commits(), manifest.state().rowCount(),
				manifest.attachments().size());
	}
}
