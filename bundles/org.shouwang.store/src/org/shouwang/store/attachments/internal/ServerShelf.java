// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.shouwang.store.engine.SharedFiles;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.internal.Transactions;

/**
 * The sealed files where all computers of a workspace find them. Each file comes and goes in one transaction, which is run again when its
 * connection is lost; never more than a part of a file is in memory.
 */
public final class ServerShelf {

	private final Transactions transactions;
	private final SharedFiles files;

	/** @param transactions on the database that keeps the files */
	public ServerShelf(Transactions transactions, SharedFiles files) {
		this.transactions = transactions;
		this.files = files;
	}

	/** The shelf of a database; empty where the files lie in the workspace's folder. */
	public static Optional<ServerShelf> of(Transactions transactions) {
		return transactions.database().files().map(files -> new ServerShelf(transactions, files));
	}

	/** Puts a file there unless it is there already with every byte. */
	public void put(String name, Path sealed) {
		transactions.commit((connection, dsl) -> {
			if (!files.keep(connection, name)) {
				try (InputStream in = Files.newInputStream(sealed)) {
					files.put(connection, name, in);
				} catch (IOException e) {
					throw FileErrors.translate(e, sealed);
				}
			}
			return null;
		}, (connection, dsl) -> files.keep(connection, name));
	}

	/** Writes a file of that name into one that may be there already, and forces it to the disk; false when there is none. */
	public boolean get(String name, Path target) {
		return transactions.read((connection, dsl) -> {
			Optional<InputStream> found = files.open(connection, name);
			if (found.isEmpty()) {
				return false;
			}
			try (InputStream in = found.get()) {
				Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
				try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
				return true;
			} catch (IOException e) {
				if (e.getCause() instanceof java.sql.SQLException lost) {
					throw lost;
				}
				throw FileErrors.translate(e, target);
			}
		});
	}

	/** All files that are there. */
	public List<Entry> list() {
		return transactions.read((connection, dsl) -> files.list(connection));
	}

	/** Removes a file unless somebody wanted it after that time. */
	public boolean delete(String name, Instant unlessNewerThan) {
		return transactions.commit((connection, dsl) -> files.delete(connection, name, unlessNewerThan), (connection, dsl) -> true);
	}
}
