// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.CHAIN;
import static org.shouwang.store.internal.AuditTables.CHAIN_ROW;
import static org.shouwang.store.internal.AuditTables.MIGRATIONS;
import static org.shouwang.store.internal.AuditTables.MODULE;
import static org.shouwang.store.internal.AuditTables.SEAL;
import static org.shouwang.store.internal.AuditTables.STEP;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.DoubleConsumer;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;

/**
 * Gives a closed workspace another key: the engine encrypts anew, then the seals are made again. Every part finds out by itself whether it
 * was done before, so that what was killed can be called again with the same two keys.
 */
public final class KeyRotation {

	private static final double ENGINE_SHARE = 0.95;

	private final Folder folder;
	private final Engine engine;

	public KeyRotation(Folder folder, Engine engine) {
		this.folder = folder;
		this.engine = engine;
	}

	/** See {@link org.shouwang.store.Workspaces#rotate}. */
	public void run(DataKey former, DataKey next, DoubleConsumer progress) {
		try (FolderLock lock = FolderLock.acquire(folder.path())) {
			progress.accept(0);
			engine.rekey(folder.database(), former, next);
			progress.accept(ENGINE_SHARE);
			try (Database database = engine.open(folder.database(), next)) {
				reseal(database, Seal.of(former), Seal.of(next));
			}
			progress.accept(1);
		}
	}

	/** Refuses what cannot be done to the end, before anything is begun. */
	public void check() {
		try {
			if (!engine.canRekey()) {
				throw new StoreException(Reason.NO_ROTATION, engine.id());
			}
			// Their key follows from the workspace's: what is not encrypted anew would be lost with the former key.
			if (Files.isDirectory(folder.attachments()) && !Folders.isEmpty(folder.attachments())) {
				throw new StoreException(Reason.NO_ROTATION, folder.attachments());
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, folder.attachments());
		}
	}

	private static void reseal(Database database, Seal former, Seal next) {
		Transactions transactions = new Transactions(database);
		try {
			transactions.commit((connection, dsl) -> {
				resealHead(dsl, former, next);
				resealSteps(dsl, former, next);
				return null;
			});
		} finally {
			transactions.close();
		}
	}

	// What the former key did not seal stays as it is: a rotation must not make an altered history look whole.
	private static void resealHead(DSLContext dsl, Seal former, Seal next) {
		Head head = Head.read(dsl);
		if (head.seal() != null && head.seal().strip().equals(former.head(head.seq(), head.hash()))) {
			dsl.update(CHAIN).set(SEAL, next.head(head.seq(), head.hash())).where(CHAIN_ROW).execute();
		}
	}

	private static void resealSteps(DSLContext dsl, Seal former, Seal next) {
		for (Record row : dsl.select(SealCheck.MIGRATION).from(MIGRATIONS).fetch()) {
			if (SealCheck.seal(former, row).equals(row.get(SEAL).strip())) {
				dsl.update(MIGRATIONS).set(SEAL, SealCheck.seal(next, row))
						.where(MODULE.eq(row.get(MODULE)).and(STEP.eq(row.get(STEP)))).execute();
			}
		}
	}
}
