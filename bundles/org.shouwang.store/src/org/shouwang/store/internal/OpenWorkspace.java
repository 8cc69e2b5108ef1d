// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.ModuleState;
import org.shouwang.store.Moved;
import org.shouwang.store.OlderState;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.VerifyReport;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.attachments.AttachmentReport;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.attachments.internal.AttachmentsImpl;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.attachments.internal.ThumbnailCache;
import org.shouwang.store.attachments.internal.Vault;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.internal.WorkspaceMover.Source;
import org.shouwang.store.internal.backup.BackupSource;

/** A workspace whose lock this process holds. */
public final class OpenWorkspace implements Workspace {

	private final Folder folder;
	private final WorkspaceInfo info;
	private final FolderLock lock;
	private final StoreImpl store;
	private final BackupSource source;
	private final Vault vault;
	private final ThumbnailCache thumbnails;
	private final WorkspaceMover mover;
	private final HeadWatch heads;

	private OpenWorkspace(FolderLock lock, StoreImpl store, BackupSource source, WorkspaceMover mover, HeadMemory memory) {
		this.mover = mover;
		this.folder = source.folder();
		this.info = source.info();
		this.lock = lock;
		this.store = store;
		this.source = source;
		this.vault = new Vault(folder.attachments(), source.key(), ServerShelf.of(store.transactions()));
		this.thumbnails = new ThumbnailCache(vault, source.key());
		this.heads = new HeadWatch(store, memory);
	}

	/**
	 * Locks, opens and upgrades.
	 *
	 * @param memory folder where this computer remembers what it saw of workspaces; empty: it does not
	 */
	public static OpenWorkspace open(Folder folder, WorkspaceInfo info, Engine engine, StoreOpener opener, DataKey key,
			WorkspaceMover mover, Optional<Path> memory) {
		opener.refuseNewer(info);
		refuseBackup(folder);
		if (KeyRotation.isUnderWay(folder.path())) {
			throw new StoreException(Reason.UNFINISHED_ROTATION, folder.path());
		}
		FolderLock lock = FolderLock.acquire(folder.path());
		try {
			Database database = engine.open(folder.database(), key);
			StoreImpl store = opener.open(database, Seal.of(key), () -> backUp(folder, database));
			try {
				WorkspaceInfo now = remember(folder, info, store);
				return new OpenWorkspace(lock, store, new BackupSource(folder, now, engine, database, DataKey.of(key.copy())),
						mover, HeadMemory.of(memory, now.id()));
			} catch (RuntimeException e) {
				store.close();
				throw e;
			}
		} catch (RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	// A server's data are not in the folder; whoever runs the server backs them up.
	private static void backUp(Folder folder, Database database) {
		if (!database.isShared()) {
			new UpgradeBackup(folder).make(database);
		}
	}

	// A backup that somebody works in is no backup any more.
	private static void refuseBackup(Folder folder) {
		if (Files.exists(folder.path().resolve(BackupSource.MANIFEST))) {
			throw new StoreException(Reason.BACKUP_NOT_OPENED, folder.path());
		}
	}

	/** What a backup of an open workspace is made of. */
	public static BackupSource source(Workspace workspace) {
		return ((OpenWorkspace) workspace).source;
	}

	// Steps of modules that are switched off now stay remembered: their data are dormant, not gone.
	private static WorkspaceInfo remember(Folder folder, WorkspaceInfo info, Store store) {
		Map<String, Integer> modules = new TreeMap<>(info.modules());
		store.modules().forEach(state -> modules.put(state.module(), state.step()));
		WorkspaceInfo now = new WorkspaceInfo(info.format(), info.id(), info.engine(), modules);
		if (!now.equals(info)) {
			folder.write(now);
		}
		return now;
	}

	static Map<String, Integer> steps(Store store) {
		Map<String, Integer> steps = new TreeMap<>();
		for (ModuleState state : store.modules()) {
			steps.put(state.module(), state.step());
		}
		return steps;
	}

	@Override
	public Path folder() {
		return folder.path();
	}

	@Override
	public WorkspaceInfo info() {
		return info;
	}

	@Override
	public Store store() {
		return store;
	}

	@Override
	public Attachments attachments(Session session) {
		Session whole = store.open(Viewer.unrestricted(session.viewer().account(), Scope.ALL, Sensitivity.SEALED))
				.withPurpose("attachments: verify, collect");
		return new AttachmentsImpl(session, whole, new AttachmentMentions(store.transactions()), vault, thumbnails);
	}

	@Override
	public VerifyReport verify(Session session, VerifyProgress progress) {
		session.viewer().require(Permission.MAINTAIN);
		VerifyReport report = store.verify(progress);
		AttachmentReport files = attachments(session).verify(bytes -> { });
		Stream<Finding> damaged = Stream.concat(files.missing().stream(), files.damaged().stream())
				.map(attachment -> new Finding(Problem.FILE_DAMAGED, vault.name(attachment.getSha256()), attachment.getId(), null));
		Stream<Finding> older = heads.older().stream()
				.map(state -> new Finding(Problem.ROLLED_BACK, "store.chain", String.valueOf(state.known()), null));
		return report.with(Stream.concat(older, damaged).toList());
	}

	@Override
	public Optional<OlderState> older() {
		return heads.older();
	}

	@Override
	public void acceptOlder(Session session) {
		session.viewer().require(Permission.MAINTAIN);
		heads.accept();
	}

	@Override
	public void refuseOthers() {
		source.database().refuseOthers();
	}

	@Override
	public Moved moveTo(Session session, Path place, Optional<ServerAddress> server, LongConsumer rows) {
		session.viewer().require(Permission.MAINTAIN);
		return mover.move(new Source(folder, info, store, source.key()), place, server, rows);
	}

	@Override
	public void close() {
		try {
			heads.close();
			vault.close();
			store.close();
		} finally {
			source.key().close();
			lock.close();
		}
	}
}
