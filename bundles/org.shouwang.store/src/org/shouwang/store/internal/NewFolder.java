// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;

/**
 * Fills a folder in a hidden place beside its own and moves it there when it is whole: after a failure or a kill it is either
 * there or not. What a killed attempt left behind is removed by the next one.
 */
public final class NewFolder {

	private NewFolder() {
	}

	/** Fills the hidden folder, whose lock is held meanwhile. */
	@FunctionalInterface
	public interface Filler<R> {
		R fill(Path hidden) throws IOException;
	}

	/** @param place must be empty or not there yet */
	public static <R> R make(Path place, Filler<R> filler) {
		Path target = place.toAbsolutePath().normalize();
		try {
			refuseOccupied(target);
			Path parent = Files.createDirectories(target.getParent());
			String prefix = "." + target.getFileName() + ".new-";
			removeLeftovers(parent, prefix);
			Path hidden = Files.createTempDirectory(parent, prefix);
			try {
				R result;
				try (FolderLock lock = FolderLock.acquire(hidden)) {
					result = filler.fill(hidden);
				}
				moveIntoPlace(hidden, target);
				return result;
			} finally {
				Folders.delete(hidden);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, target);
		}
	}

	private static void refuseOccupied(Path target) throws IOException {
		if (target.getParent() == null || Files.exists(target) && (!Files.isDirectory(target) || !Folders.isEmpty(target))) {
			throw new StoreException(Reason.ALREADY_A_WORKSPACE, target);
		}
	}

	/** Removes folders of that prefix which no living process holds: their locks tell. */
	public static void removeLeftovers(Path parent, String prefix) throws IOException {
		List<Path> leftovers;
		try (Stream<Path> list = Files.list(parent)) {
			leftovers = list.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
		}
		for (Path leftover : leftovers) {
			if (isAbandoned(leftover)) {
				Folders.delete(leftover);
			}
		}
	}

	private static boolean isAbandoned(Path leftover) {
		try (FolderLock lock = FolderLock.acquire(leftover)) {
			return true;
		} catch (StoreException e) {
			return false;
		}
	}

	private static void moveIntoPlace(Path hidden, Path target) throws IOException {
		Files.deleteIfExists(target);
		Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
		AtomicFile.forceFolder(target.getParent());
	}
}
