// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.Store;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces.Content;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;

/** Makes a workspace all or nothing. */
public final class WorkspaceMaker {

	private final StoreOpener opener;
	private final Ids ids;

	public WorkspaceMaker(StoreOpener opener, Ids ids) {
		this.opener = opener;
		this.ids = ids;
	}

	/** See {@link org.shouwang.store.Workspaces#create}. */
	public WorkspaceInfo create(Path place, Engine engine, Optional<ServerAddress> server, DataKey key, Content content) {
		return make(place, engine, key, folder -> fill(folder, engine, server, key, content));
	}

	/** Fills a folder that is still hidden. */
	interface Filling {
		WorkspaceInfo fill(Folder folder) throws IOException;
	}

	WorkspaceInfo make(Path place, Engine engine, DataKey key, Filling filling) {
		WorkspaceInfo info = NewFolder.make(place, hidden -> filling.fill(new Folder(hidden)));
		if (engine.needsServer()) {
			complete(new Folder(place), info, engine, key);
		}
		return info;
	}

	// Last of all: a server must not hold a workspace to which no folder leads.
	private static void complete(Folder folder, WorkspaceInfo info, Engine engine, DataKey key) {
		try (Database database = engine.open(folder.database(), key)) {
			database.completed(info);
		}
	}

	static Database create(Engine engine, Path folder, DataKey key, Optional<ServerAddress> server) {
		return server.isPresent() ? engine.create(folder, key, server.get()) : engine.create(folder, key);
	}

	private WorkspaceInfo fill(Folder folder, Engine engine, Optional<ServerAddress> server, DataKey key, Content content)
			throws IOException {
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

	// An old workspace may live on without one module; a new one has no reason to start crippled.
	private static void failOnDisabled(Store store) {
		store.modules().stream().flatMap(state -> state.problem().stream()).findFirst().ifPresent(problem -> {
			throw problem;
		});
	}
}
