// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.internal.backup.BackupSource;

/**
 * Copies the data of a server into an encrypted database in files, from one snapshot, while others work on: so that a backup can be opened
 * on any computer, without that server or any other.
 */
public final class ServerExport {

	private final StoreOpener opener;
	private final Engine files;

	/** @param files the engine that keeps its data in files */
	public ServerExport(StoreOpener opener, Engine files) {
		this.opener = opener;
		this.files = files;
	}

	/** The engine of what comes out. */
	public Engine engine() {
		return files;
	}

	/** @param folder does not exist yet */
	public void run(BackupSource source, Path folder) {
		Database target = files.create(folder, source.key());
		try (Transactions transactions = new Transactions(target)) {
			opener.migrate(transactions, Seal.of(source.key()), source.info());
			copy(source, transactions);
		} finally {
			target.close();
		}
	}

	private static void copy(BackupSource source, Transactions target) {
		try (Connection snapshot = source.database().snapshot()) {
			try {
				new DatabaseCopy(snapshot, target, source.info().modules().keySet(), rows -> { }).compare();
			} finally {
				snapshot.rollback();
			}
		} catch (SQLException e) {
			throw new SqlErrors(source.database()).translate(e);
		}
	}
}
