// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shouwang.store.DataKey;
import org.shouwang.store.Ids;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Permission;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.backup.BackupDiary;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.store.backup.BackupSchedule;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.backup.RestoreResult;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.FolderLock;
import org.shouwang.store.internal.OpenWorkspace;
import org.shouwang.store.internal.ServerExport;
import org.shouwang.store.internal.StoreOpener;
import org.shouwang.store.internal.Transactions;
import org.shouwang.store.internal.backup.BackupPlace.Found;
import org.shouwang.store.internal.backup.BackupWriter.Finished;

/** Joins the parts of this package. */
@Component
public final class BackupServiceImpl implements BackupService {

	private final List<Engine> engines;
	private final StoreOpener opener;
	private final Clock clock;
	private final String program;
	private final Path temporary;

	/** Greedy: a module that arrives late gives a new service, which knows it. */
	@Activate
	public BackupServiceImpl(BundleContext context,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Engine> engines,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<SchemaContribution> contributions) {
		this(engines, contributions, Clock.systemDefaultZone(), context.getBundle().getVersion().toString(),
				Path.of(System.getProperty("java.io.tmpdir")));
	}

	/**
	 * @param clock     its zone names the backups
	 * @param program   version that the backups bear
	 * @param temporary where drills restore to
	 */
	public BackupServiceImpl(List<Engine> engines, List<SchemaContribution> contributions, Clock clock, String program,
			Path temporary) {
		this.engines = List.copyOf(engines);
		this.opener = new StoreOpener(contributions, clock, new Ids());
		this.clock = clock;
		this.program = program;
		this.temporary = temporary;
	}

	@Override
	public BackupResult backup(Session session, Workspace workspace, Path target, KeepRule keep, DoubleConsumer progress) {
		if (!isPlanned(workspace, target, keep)) {
			session.viewer().require(Permission.MAINTAIN);
		}
		BackupSource source = OpenWorkspace.source(workspace);
		Stoppable watched = new Stoppable(progress);
		boolean good = false;
		Path folder = target;
		try {
			BackupResult result = backup(source, target, keep, watched);
			good = true;
			folder = result.info().folder();
			return result;
		} finally {
			if (!watched.stopped) {
				note(workspace.folder(), new Outcome(clock.instant(), good, folder));
			}
		}
	}

	/** Knows whether it was the caller who ended the work: that says nothing about the backups. */
	private static final class Stoppable implements DoubleConsumer {

		private final DoubleConsumer progress;
		private boolean stopped;

		Stoppable(DoubleConsumer progress) {
			this.progress = progress;
		}

		@Override
		public void accept(double share) {
			try {
				progress.accept(share);
			} catch (RuntimeException e) {
				stopped = true;
				throw e;
			}
		}
	}

	private boolean isPlanned(Workspace workspace, Path target, KeepRule keep) {
		return diary(workspace.folder()).plan().filter(plan -> plan.target().equals(target) && plan.keep().equals(keep)).isPresent();
	}

	private BackupResult backup(BackupSource source, Path target, KeepRule keep, DoubleConsumer progress) {
		if (!Files.isDirectory(target)) {
			throw new StoreException(Reason.BACKUP_TARGET_MISSING, target);
		}
		if (target.toAbsolutePath().normalize().startsWith(source.folder().path())) {
			throw new StoreException(Reason.BACKUP_INSIDE, target);
		}
		BackupPlace place = BackupPlace.of(target, source.info().id());
		try {
			Files.createDirectories(place.path());
			try (FolderLock lock = lock(place)) {
				Finished finished = write(source, place, progress);
				List<Path> removed = new Pruning(place, keep, clock.getZone()).run(finished.folder());
				return new BackupResult(info(finished.folder(), finished.manifest()), finished.manifest().state().commits(),
						finished.copied(), finished.reused(), removed);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, place.path());
		}
	}

	private Finished write(BackupSource source, BackupPlace place, DoubleConsumer progress) throws IOException {
		if (!source.database().isShared()) {
			return new BackupWriter(source, place, clock, program, Optional.empty(), Optional.empty()).write(progress);
		}
		Engine files = engines.stream().filter(engine -> !engine.needsServer()).findFirst()
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ENGINE, source.folder().path(), "files"));
		try (Transactions transactions = new Transactions(source.database())) {
			return new BackupWriter(source, place, clock, program, Optional.of(new ServerExport(opener, files)),
					ServerShelf.of(transactions)).write(progress);
		}
	}

	private static FolderLock lock(BackupPlace place) {
		try {
			return FolderLock.acquire(place.path());
		} catch (StoreException e) {
			throw e.reason() == Reason.IN_USE ? new StoreException(e, Reason.BACKUP_RUNNING, place.path()) : e;
		}
	}

	@Override
	public List<BackupInfo> list(Path target, String workspaceId) {
		return list(BackupPlace.of(target, workspaceId));
	}

	private static List<BackupInfo> list(BackupPlace place) {
		try {
			return place.readable().stream().map(found -> info(found.folder(), found.manifest())).toList();
		} catch (IOException e) {
			throw FileErrors.translate(e, place.path());
		}
	}

	private static BackupInfo info(Path folder, Manifest manifest) {
		return new BackupInfo(folder, manifest.workspace(), manifest.made(), manifest.program(), manifest.bytes(),
				manifest.attachments().size());
	}

	@Override
	public BackupInfo newest(Path place) {
		if (!Files.isDirectory(place)) {
			throw new StoreException(Reason.BACKUP_TARGET_MISSING, place);
		}
		if (Files.exists(place.resolve(ManifestFile.NAME))) {
			return info(place.toAbsolutePath(), new ManifestFile(place).read());
		}
		try {
			List<BackupPlace> places = BackupPlace.all(place);
			if (places.size() > 1) {
				throw new StoreException(Reason.SEVERAL_BACKUPS, place);
			}
			Optional<Found> found = (places.isEmpty() ? new BackupPlace(place) : places.getFirst()).readable().stream().findFirst();
			return found.map(f -> info(f.folder(), f.manifest())).orElseThrow(() -> new StoreException(Reason.NO_BACKUP, place));
		} catch (IOException e) {
			throw FileErrors.translate(e, place);
		}
	}

	@Override
	public RestoreResult restore(Path backup, Path folder, DataKey key, DoubleConsumer progress) {
		Manifest manifest = open(backup, key);
		new RestoreTarget(folder, clock.getZone()).refuseOver(manifest);
		return restorer(backup, manifest, key).restore(folder, progress);
	}

	@Override
	public RestoreResult drill(Path backup, DataKey key, DoubleConsumer progress) {
		return new Drill(temporary).run(restorer(backup, open(backup, key), key), progress);
	}

	private Manifest open(Path backup, DataKey key) {
		if (!Files.exists(backup.resolve(ManifestFile.NAME))) {
			throw new StoreException(Reason.NO_BACKUP, backup);
		}
		return new ManifestFile(backup).open(key);
	}

	private Restorer restorer(Path backup, Manifest manifest, DataKey key) {
		WorkspaceInfo info = manifest.workspace();
		if (info.format() > WorkspaceInfo.FORMAT) {
			throw new StoreException(Reason.NEWER_WORKSPACE, backup, info.format(), WorkspaceInfo.FORMAT);
		}
		opener.refuseNewer(info);
		Engine engine = engines.stream().filter(e -> e.id().equals(info.engine())).findFirst()
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ENGINE, backup, info.engine()));
		return new Restorer(backup, manifest, engine, key);
	}

	@Override
	public boolean isOf(BackupInfo backup, Path workspaceFolder) {
		Folder folder = new Folder(workspaceFolder);
		return Files.exists(folder.infoFile()) && folder.info().id().equals(backup.workspace().id());
	}

	@Override
	public BackupDiary diary(Path workspaceFolder) {
		return new DiaryFile(workspaceFolder).read();
	}

	@Override
	public BackupSchedule.Due due(Path workspaceFolder, BackupPlan plan) {
		return new BackupSchedule(clock).due(plan, list(plan.target(), new Folder(workspaceFolder).info().id()));
	}

	@Override
	public synchronized void plan(Session session, Path workspaceFolder, BackupPlan plan) {
		session.viewer().require(Permission.MAINTAIN);
		BackupDiary diary = diary(workspaceFolder);
		new DiaryFile(workspaceFolder).write(new BackupDiary(Optional.of(plan), diary.last(), diary.proven()));
	}

	private synchronized void note(Path workspaceFolder, Outcome last) {
		BackupDiary diary = diary(workspaceFolder);
		new DiaryFile(workspaceFolder).write(new BackupDiary(diary.plan(), Optional.of(last), diary.proven()));
	}

	@Override
	public synchronized void proven(Path workspaceFolder, Outcome outcome) {
		BackupDiary diary = diary(workspaceFolder);
		new DiaryFile(workspaceFolder).write(new BackupDiary(diary.plan(), diary.last(), Optional.of(outcome)));
	}
}
