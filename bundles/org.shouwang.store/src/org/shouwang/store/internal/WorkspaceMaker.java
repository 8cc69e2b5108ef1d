// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces.Content;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;

/**
 * Makes a workspace in a hidden folder beside its place and moves it there when it is whole: after a failure or a kill there is
 * either a workspace or none. What a killed attempt left behind is removed by the next one.
 */
public final class WorkspaceMaker {

	private final StoreOpener opener;
	private final Ids ids;

	public WorkspaceMaker(StoreOpener opener, Ids ids) {
		this.opener = opener;
		this.ids = ids;
	}

	/** See {@link org.shouwang.store.Workspaces#create}. */
	public WorkspaceInfo create(Path place, Engine engine, Optional<ServerAddress> server, DataKey key, Content content) {
		Path target = place.toAbsolutePath().normalize();
		try {
			refuseOccupied(target);
			Path parent = Files.createDirectories(target.getParent());
			removeLeftovers(parent, prefix(target));
			Path hidden = Files.createTempDirectory(parent, prefix(target));
			try {
				WorkspaceInfo info = fill(new Folder(hidden), engine, server, key, content);
				moveIntoPlace(hidden, target);
				if (engine.needsServer()) {
					complete(new Folder(target), engine, key);
				}
				return info;
			} finally {
				Folders.delete(hidden);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, target);
		}
	}

	private static String prefix(Path target) {
		return "." + target.getFileName() + ".new-";
	}

	private static void refuseOccupied(Path target) throws IOException {
		if (target.getParent() == null || Files.exists(target) && (!Files.isDirectory(target) || !Folders.isEmpty(target))) {
			throw new StoreException(Reason.ALREADY_A_WORKSPACE, target);
		}
	}

	// Only what no living process holds: its lock tells.
	private static void removeLeftovers(Path parent, String prefix) throws IOException {
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

	// Last of all: a server must not hold a workspace to which no folder leads.
	private static void complete(Folder folder, Engine engine, DataKey key) {
		try (Database database = engine.open(folder.database(), key)) {
			database.completed();
		}
	}

	private static Database create(Engine engine, Path folder, DataKey key, Optional<ServerAddress> server) {
		return server.isPresent() ? engine.create(folder, key, server.get()) : engine.create(folder, key);
	}

	private WorkspaceInfo fill(Folder folder, Engine engine, Optional<ServerAddress> server, DataKey key, Content content) throws IOException {
		try (FolderLock lock = FolderLock.acquire(folder.path())) {
			WorkspaceInfo bare = new WorkspaceInfo(WorkspaceInfo.FORMAT, ids.next(), engine.id(), Map.of());
			Files.createDirectory(folder.attachments());
			content.files(folder.path(), bare);
			WorkspaceInfo info;
			try (Store store = opener.open(create(engine, folder.database(), key, server), Seal.of(key), () -> { })) {
				failOnDisabled(store);
				content.data(store);
				info = new WorkspaceInfo(bare.format(), bare.id(), bare.engine(), OpenWorkspace.steps(store));
			}
			folder.write(info);
			return info;
		}
	}

	// An old workspace may live on without one module; a new one has no reason to start crippled.
	private static void failOnDisabled(Store store) {
		store.modules().stream().flatMap(state -> state.problem().stream()).findFirst().ifPresent(problem -> {
			throw problem;
		});
	}

	private static void moveIntoPlace(Path hidden, Path target) throws IOException {
		Files.deleteIfExists(target);
		Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
		AtomicFile.forceFolder(target.getParent());
	}
}
