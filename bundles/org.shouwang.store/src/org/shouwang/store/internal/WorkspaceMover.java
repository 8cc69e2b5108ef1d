// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.shouwang.store.DataKey;
import org.shouwang.store.Moved;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.internal.AttachmentMove.Place;
import org.shouwang.store.internal.DatabaseCopy.Copied;

/**
 * Moves an open workspace to another engine: copies every table, compares all rows with what they were copied from, checks the
 * chain, and only then lets the new folder appear and closes the old one for writing. Until that moment nothing of the source is
 * touched and nothing of the target counts.
 */
public final class WorkspaceMover {

	private final StoreOpener opener;
	private final WorkspaceMaker maker;
	private final List<Engine> engines;

	public WorkspaceMover(StoreOpener opener, WorkspaceMaker maker, List<Engine> engines) {
		this.opener = opener;
		this.maker = maker;
		this.engines = engines;
	}

	/** What is moved: an open workspace and its key. */
	record Source(Folder folder, WorkspaceInfo info, StoreImpl store, DataKey key) {}

	/**
	 * @param server where the data go; empty: into files of the new folder
	 * @param rows   told from time to time how many rows were copied
	 */
	Moved move(Source source, Path place, Optional<ServerAddress> server, LongConsumer rows) {
		Engine engine = engines.stream().filter(e -> e.needsServer() == server.isPresent()).findFirst()
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ENGINE, place, server.isPresent() ? "postgres" : "derby"));
		return source.store().quietly(() -> {
			Moved[] moved = { null };
			maker.make(place, engine, source.key(), folder -> {
				moved[0] = fill(source, folder, place, engine, server, rows);
				WorkspaceInfo info = new WorkspaceInfo(source.info().format(), source.info().id(), engine.id(), source.info().modules());
				folder.write(info);
				return info;
			});
			source.folder().markMoved(place.toAbsolutePath().normalize().toString());
			source.store().transactions().database().retire();
			return moved[0];
		});
	}

	private Moved fill(Source source, Folder folder, Path place, Engine engine, Optional<ServerAddress> server, LongConsumer rows)
			throws IOException {
		copyFiles(source.folder().path(), folder.path());
		Database target = WorkspaceMaker.create(engine, folder.database(), source.key(), server);
		try (Transactions transactions = new Transactions(target)) {
			opener.migrate(transactions, Seal.of(source.key()), source.info());
			AttachmentMove attachments = new AttachmentMove(
					new Place(source.folder().attachments(), ServerShelf.of(source.store().transactions())),
					new Place(folder.attachments(), ServerShelf.of(transactions)));
			attachments.run();
			Moved moved = copy(source, transactions, attachments, place, rows);
			opener.guard(transactions, source.info());
			return moved;
		} catch (SQLException e) {
			throw new SqlErrors(target).translate(e);
		} finally {
			target.close();
		}
	}

	private Moved copy(Source source, Transactions target, AttachmentMove attachments, Path place, LongConsumer rows)
			throws SQLException, IOException {
		Database from = source.store().transactions().database();
		try (Connection snapshot = from.snapshot()) {
			try {
				holdTheChain(snapshot);
				DatabaseCopy copy = new DatabaseCopy(snapshot, target, source.info().modules().keySet(), rows);
				attachments.run(); // those that were added while the others were carried: now nobody adds any more
				Copied copied = copy.compare();
				return new Moved(place.toAbsolutePath().normalize(), target.database().place(), copied.tables(), copied.rows(),
						copied.commits());
			} finally {
				snapshot.rollback();
			}
		} catch (SQLException e) {
			throw new SqlErrors(from).translate(e);
		}
	}

	// Whoever else works on a server waits here, so that nothing is written behind the copy's back.
	private static void holdTheChain(Connection snapshot) throws SQLException {
		try (var statement = snapshot.createStatement()) {
			statement.executeUpdate("UPDATE store.chain SET seq = seq");
		}
	}

	// The keys, which are encrypted files and stay as they are; not the database, its lock nor old copies.
	private static void copyFiles(Path from, Path to) throws IOException {
		Set<String> own = Set.of("db", "lock", "backups", "attachments", "workspace.json", Folder.DIARY);
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path path : walk.skip(1).filter(p -> !own.contains(from.relativize(p).getName(0).toString())).toList()) {
				Path copy = to.resolve(from.relativize(path));
				if (Files.isDirectory(path)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(path, copy);
					if (Files.mismatch(path, copy) >= 0) {
						throw new StoreException(Reason.COPY_DIFFERS, path.getFileName(), Files.size(path), Files.size(copy));
					}
				}
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, to);
		}
	}
}
