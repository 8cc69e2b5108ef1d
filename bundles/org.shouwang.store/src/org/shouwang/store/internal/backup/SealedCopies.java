// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.FolderLock;
import org.shouwang.store.internal.KeyRotation;

/**
 * Copies the sealed databases of a workspace. Nobody but their holders has their keys, so their files are copied as they lie there, each
 * database under its lock: only closed it is one state.
 */
final class SealedCopies {

	private final Folder folder;

	SealedCopies(Folder folder) {
		this.folder = folder;
	}

	/** Refuses while a key of the workspace or of a sealed database is half changed, or a sealed database is open. */
	void check() throws IOException {
		refuseRotating(folder.path());
		for (Path database : databases()) {
			lock(database).close();
		}
	}

	/** Copies into a folder of the backup that does not exist yet. */
	void run(Path target, Meter meter) throws IOException {
		for (Path database : databases()) {
			try (FolderLock lock = lock(database)) {
				copy(database, target.resolve(database.getFileName().toString()), meter);
			}
		}
	}

	private List<Path> databases() throws IOException {
		if (!Files.isDirectory(folder.sealed())) {
			return List.of();
		}
		try (Stream<Path> list = Files.list(folder.sealed())) {
			return list.filter(Files::isDirectory).filter(path -> !isHidden(path)).sorted().toList();
		}
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith(".");
	}

	private static FolderLock lock(Path database) {
		refuseRotating(database);
		try {
			return FolderLock.acquire(database);
		} catch (StoreException e) {
			throw e.reason() == Reason.IN_USE ? new StoreException(e, Reason.SEALED_OPEN, database.getFileName()) : e;
		}
	}

	private static void refuseRotating(Path place) {
		if (KeyRotation.isUnderWay(place)) {
			throw new StoreException(Reason.UNFINISHED_ROTATION, place);
		}
	}

	private static void copy(Path database, Path target, Meter meter) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(database)) {
			files = walk.filter(Files::isRegularFile).filter(file -> !isHidden(file) && !isLock(database, file)).sorted().toList();
		}
		for (Path file : files) {
			Path copy = target.resolve(database.relativize(file).toString());
			Files.createDirectories(copy.getParent());
			HashedFiles.copy(file, copy, meter::add);
		}
	}

	private static boolean isLock(Path database, Path file) {
		return file.equals(database.resolve(FolderLock.NAME));
	}
}
