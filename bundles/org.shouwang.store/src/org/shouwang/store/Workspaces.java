// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.KeyRotation;
import org.shouwang.store.internal.NewFolder;
import org.shouwang.store.internal.OpenWorkspace;
import org.shouwang.store.internal.Seal;
import org.shouwang.store.internal.StoreOpener;
import org.shouwang.store.internal.Transactions;
import org.shouwang.store.internal.WorkspaceMaker;
import org.shouwang.store.internal.WorkspaceMover;

/**
 * Makes and opens workspaces. A workspace is a folder:
 *
 * <pre>
 * workspace.json   {@link WorkspaceInfo}
 * keyring.json     the wrapped keys (written and read by the access layer)
 * db/              the encrypted database
 * attachments/     encrypted files
 * backups/         made before upgrades
 * lock             held while open
 * </pre>
 *
 * All methods throw {@link StoreException}; a refusal or failure leaves the folder as it was.
 */
public final class Workspaces {

	private final List<Engine> engines;
	private final StoreOpener opener;
	private final WorkspaceMaker maker;
	private final Optional<Path> memory;

	public Workspaces(List<Engine> engines, List<SchemaContribution> contributions) {
		this(engines, contributions, Clock.systemUTC(), new Ids());
	}

	public Workspaces(List<Engine> engines, List<SchemaContribution> contributions, Clock clock, Ids ids) {
		this(engines, contributions, clock, ids, Optional.empty());
	}

	/**
	 * @param memory folder where this computer remembers the newest commit it saw of each workspace, outside all of them, to notice an
	 *               older state put in its place ({@link Workspace#older}); empty: nothing is remembered
	 */
	public Workspaces(List<Engine> engines, List<SchemaContribution> contributions, Clock clock, Ids ids, Optional<Path> memory) {
		this.memory = memory;
		this.engines = List.copyOf(engines);
		this.opener = new StoreOpener(contributions, clock, ids);
		this.maker = new WorkspaceMaker(opener, ids);
	}

	/** What a new workspace holds from the start; called while it is still hidden. */
	public interface Content {

		/** Writes further files, such as the key ring, into the folder. */
		void files(Path folder, WorkspaceInfo info);

		/** Writes the first records. */
		void data(Store store);
	}

	/**
	 * Makes a workspace in a folder that is empty or does not exist, all or nothing. It is closed afterwards.
	 *
	 * @param engine id of one of the engines
	 * @param key    key of the database; stays the caller's to close
	 */
	public WorkspaceInfo create(Path folder, String engine, DataKey key, Content content) {
		return maker.create(folder, engine(engine, folder), Optional.empty(), key, content);
	}

	/**
	 * As {@link #create(Path, String, DataKey, Content)}, with the data on a server; the folder gets what is needed to find it.
	 *
	 * @param server an empty database there; its logins stay the caller's to close
	 */
	public WorkspaceInfo create(Path folder, String engine, ServerAddress server, DataKey key, Content content) {
		return maker.create(folder, engine(engine, folder), Optional.of(server), key, content);
	}

	/**
	 * Makes a folder on one more computer for a workspace that lives on a server already; all or nothing.
	 *
	 * @param folder empty or not there yet
	 * @param server its logins stay the caller's to close; they are used once and not kept
	 * @param files  writes what belongs into the folder besides, such as the key ring; called while it is still hidden
	 */
	public WorkspaceInfo join(Path folder, ServerAddress server, BiConsumer<Path, WorkspaceInfo> files) {
		Engine engine = serverEngine(folder);
		return NewFolder.make(folder, hidden -> {
			Folder place = new Folder(hidden);
			WorkspaceInfo info = engine.join(place.database(), server);
			Files.createDirectory(place.attachments());
			place.write(info);
			files.accept(hidden, info);
			return info;
		});
	}

	/** The engine that keeps its data on a server. */
	private Engine serverEngine(Path folder) {
		return engines.stream().filter(Engine::needsServer).findFirst()
				.orElseThrow(() -> new StoreException(StoreException.Reason.UNKNOWN_ENGINE, folder, "server"));
	}

	/** As {@link #create(Path, String, DataKey, Content)}, on the server given. */
	public WorkspaceInfo create(Path folder, ServerAddress server, DataKey key, Content content) {
		return create(folder, serverEngine(folder).id(), server, key, content);
	}

	/**
	 * Reads, before anybody signed in, tables that modules open for that ({@link SchemaContribution#openTables}). Fails at once when the
	 * server cannot be reached.
	 *
	 * @return empty where there is no server, and all that is needed lies in the folder
	 */
	public <R> Optional<R> atDoor(Path folder, Function<DSLContext, R> reading) {
		Folder place = new Folder(folder);
		Optional<Database> door = engine(place.info().engine(), folder).door(place.database());
		if (door.isEmpty()) {
			return Optional.empty();
		}
		try (Database open = door.get(); Transactions transactions = new Transactions(open)) {
			return Optional.ofNullable(transactions.once((connection, dsl) -> reading.apply(dsl)));
		}
	}

	/** What the folder says about itself, without a key; refuses a newer format. */
	public WorkspaceInfo info(Path folder) {
		return new Folder(folder).info();
	}

	/** Opens a workspace; upgrades its modules where this program is newer. The key stays the caller's to close. */
	public Workspace open(Path folder, DataKey key) {
		Folder place = new Folder(folder);
		WorkspaceInfo info = place.info();
		return OpenWorkspace.open(place, info, engine(info.engine(), folder), opener, key,
				new WorkspaceMover(opener, maker, engines), memory);
	}

	/** Refuses a workspace that {@link #rotate} could not encrypt anew to the end; asked before anybody gets the next key. */
	public void checkRotatable(Path folder) {
		rotation(folder).check();
	}

	private KeyRotation rotation(Path folder) {
		Folder place = new Folder(folder);
		return new KeyRotation(place, engine(place.info().engine(), folder));
	}

	/**
	 * Encrypts a closed workspace anew: attachments, database and the history's seals. Killed at any moment nothing is lost, but the
	 * workspace stays shut ({@code UNFINISHED_ROTATION}) until this is called again with the same keys, which goes on where the former call
	 * stopped; called with the keys exchanged it goes back. What backups hold keeps the key it had.
	 *
	 * @param former   the key it has; stays the caller's to close
	 * @param next     the key it gets; stays the caller's to close
	 * @param progress told from 0 to 1
	 * @return names of attachment files that neither key opens; they stay as they are
	 */
	public List<String> rotate(Path folder, DataKey former, DataKey next, DoubleConsumer progress) {
		return rotation(folder).run(former, next, progress);
	}

	/** Whether {@link #rotate} was begun on that folder and did not end. */
	public boolean isRotating(Path folder) {
		return KeyRotation.isUnderWay(folder);
	}

	/** A store in memory with all modules, for tests and trial imports; gone when closed. */
	public Store inMemory(String engine) {
		return opener.open(engine(engine, Path.of("")).inMemory(), Seal.passing(), () -> { });
	}

	private Engine engine(String id, Path folder) {
		return engines.stream().filter(e -> e.id().equals(id)).findFirst()
				.orElseThrow(() -> new StoreException(StoreException.Reason.UNKNOWN_ENGINE, folder, id));
	}
}
