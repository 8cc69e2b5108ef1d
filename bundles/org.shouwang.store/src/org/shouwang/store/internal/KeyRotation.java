// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.CHAIN;
import static org.shouwang.store.internal.AuditTables.CHAIN_ROW;
import static org.shouwang.store.internal.AuditTables.MIGRATIONS;
import static org.shouwang.store.internal.AuditTables.MODULE;
import static org.shouwang.store.internal.AuditTables.SEAL;
import static org.shouwang.store.internal.AuditTables.STEP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.attachments.internal.VaultRotation;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.Hold;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a closed workspace another key: attachments, then the database, then the seals in it. Every part finds out by itself whether it
 * was done before, so that what was killed can be called again with the same two keys. While it is not finished a mark, which holds no
 * secret, keeps the workspace shut.
 */
public final class KeyRotation {

	/** The mark's name. */
	public static final String MARK = "rotation.json";
	private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
	private static final double FILES_SHARE = 0.5;
	private static final double ENGINE_SHARE = 0.95;

	private final Folder folder;
	private final Engine engine;

	public KeyRotation(Folder folder, Engine engine) {
		this.folder = folder;
		this.engine = engine;
	}

	/** Whether a rotation was begun in that folder and not finished. */
	public static boolean isUnderWay(Path folder) {
		return Files.exists(folder.resolve(MARK));
	}

	/** See {@link org.shouwang.store.Workspaces#rotate}. */
	public List<String> run(DataKey former, DataKey next, DoubleConsumer progress) {
		try (FolderLock lock = FolderLock.acquire(folder.path()); Hold hold = engine.hold(folder.database())) {
			progress.accept(0);
			refuseWrongKeys(former, next);
			if (!engine.needsServer()) { // there the hold keeps others out, and another computer may finish what this one began
				AtomicFile.write(mark(), "{\"format\":1}".getBytes(StandardCharsets.US_ASCII));
			}
			List<String> unreadable = attachments(former, next, progress);
			progress.accept(FILES_SHARE);
			hold.check();
			engine.rekey(folder.database(), former, next);
			progress.accept(ENGINE_SHARE);
			hold.check();
			try (Database database = engine.open(folder.database(), next)) {
				reseal(database, Seal.of(former), Seal.of(next));
			}
			progress.accept(1);
			Files.deleteIfExists(mark());
			AtomicFile.forceFolder(folder.path());
			return unreadable;
		} catch (IOException e) {
			throw FileErrors.translate(e, folder.path());
		}
	}

	private Path mark() {
		return folder.path().resolve(MARK);
	}

	// Before anything is changed: with a key that fits nothing the attachments would be encrypted for nobody.
	private void refuseWrongKeys(DataKey former, DataKey next) {
		openByEither(former, next).close();
	}

	private Database openByEither(DataKey former, DataKey next) {
		try {
			return engine.open(folder.database(), former);
		} catch (StoreException e) {
			if (e.reason() != Reason.KEY_MISMATCH) {
				throw e;
			}
			return engine.open(folder.database(), next);
		}
	}

	// Files keep their key in their folder, and a database in files cannot be open while its key changes.
	private List<String> attachments(DataKey former, DataKey next, DoubleConsumer progress) throws IOException {
		if (!engine.needsServer()) {
			return attachments(former, next, Optional.empty(), Folders.bytes(folder.attachments()), progress);
		}
		try (Database database = openByEither(former, next); Transactions transactions = new Transactions(database)) {
			Optional<ServerShelf> shelf = ServerShelf.of(transactions);
			long all = shelf.map(server -> server.list().stream().mapToLong(Entry::size).sum()).orElse(0L);
			return attachments(former, next, shelf, all, progress);
		}
	}

	private List<String> attachments(DataKey former, DataKey next, Optional<ServerShelf> shelf, long bytes, DoubleConsumer progress) {
		double all = Math.max(1, bytes);
		List<String> unreadable = new VaultRotation(folder.attachments(), former, next, shelf)
				.run(done -> progress.accept(FILES_SHARE * Math.min(1, done / all)));
		if (!unreadable.isEmpty()) {
			LOG.warn("Neither key opens these attachments, which stay as they are: {}", unreadable);
		}
		return unreadable;
	}

	/** Refuses what cannot be done to the end, before anything is begun. */
	public void check() {
		if (!engine.canRekey()) {
			throw new StoreException(Reason.NO_ROTATION, engine.id());
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
