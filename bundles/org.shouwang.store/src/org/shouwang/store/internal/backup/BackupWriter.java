// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.Folders;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.ServerExport;
import org.shouwang.store.internal.backup.HashedFiles.Digest;

/**
 * Writes one backup into a hidden folder and gives it its name when every byte was read back. The copied database is opened once,
 * so that what the engine left pending is settled and the manifest can say exactly at which commit it stands: a backup which
 * cannot be opened is never finished.
 */
final class BackupWriter {

	private static final String DATABASE = "db";

	private final BackupSource source;
	private final BackupPlace place;
	private final Clock clock;
	private final String program;
	private final Optional<ServerExport> export;
	private final Optional<ServerShelf> shelf;

	/**
	 * @param export how the data get out of a server; empty where they lie in files
	 * @param shelf  where a server keeps the attachments
	 */
	BackupWriter(BackupSource source, BackupPlace place, Clock clock, String program, Optional<ServerExport> export,
			Optional<ServerShelf> shelf) {
		this.export = export;
		this.shelf = shelf;
		this.source = source;
		this.place = place;
		this.clock = clock;
		this.program = program;
	}

	/** A finished backup. */
	record Finished(Path folder, Manifest manifest, int copied, int reused) {}

	Finished write(DoubleConsumer progress) throws IOException {
		SealedCopies sealed = new SealedCopies(source.folder());
		sealed.check();
		place.clear();
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		String name = place.name(LocalDateTime.ofInstant(now, clock.getZone()));
		Path growing = Files.createDirectories(place.growing(name));
		try {
			Meter meter = new Meter(size(), progress);
			DataState state = copyDatabase(growing.resolve(DATABASE));
			AttachmentCopies attachments = new AttachmentCopies(source.folder(), shelf, place.contents(), last(), meter);
			WorkspaceInfo info = info();
			Manifest manifest;
			try (ReadBack readBack = new ReadBack()) {
				List<FileEntry> contents = attachments.run(readBack);
				copyLooseFiles(growing, meter);
				sealed.run(new Folder(growing).sealed(), meter);
				List<FileEntry> files = list(growing, meter, readBack);
				readBack.finish(place.path());
				manifest = new Manifest(info, now, program, files, contents, state);
			}
			new ManifestFile(growing).write(manifest, source.key());
			Path finished = place.path().resolve(name);
			Files.move(growing, finished, StandardCopyOption.ATOMIC_MOVE);
			AtomicFile.forceFolder(place.path());
			return new Finished(finished, manifest, attachments.copied(), attachments.reused());
		} finally {
			Folders.delete(growing);
		}
	}

	private DataState copyDatabase(Path copy) {
		if (export.isPresent()) {
			export.get().run(source, copy);
		} else {
			source.database().backup(copy);
		}
		return new DataStateReader(engine(), source.key()).ofBackup(copy);
	}

	private Engine engine() {
		return export.map(ServerExport::engine).orElse(source.engine());
	}

	// What comes out of a server is a workspace in files.
	private WorkspaceInfo info() {
		WorkspaceInfo info = source.info();
		return new WorkspaceInfo(info.format(), info.id(), engine().id(), info.modules());
	}

	private long size() throws IOException {
		long size = Folders.bytes(source.folder().sealed());
		size += shelf.map(server -> server.list().stream().mapToLong(Entry::size).sum()).orElse(0L);
		for (Path file : AttachmentCopies.files(source.folder())) {
			size += Files.size(file);
		}
		try (Stream<Path> walk = Files.walk(source.folder().database())) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				size += file.toFile().length();
			}
		}
		return size;
	}

	// The list of the newest backup that this key opens; after the key was changed there is none, and all is read anew.
	private List<FileEntry> last() throws IOException {
		return place.readable().stream().map(BackupPlace.Found::folder).flatMap(f -> tryOpen(f).stream()).findFirst()
				.map(Manifest::attachments).orElse(List.of());
	}

	private Optional<Manifest> tryOpen(Path backup) {
		try {
			return Optional.of(new ManifestFile(backup).open(source.key()));
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	private void copyLooseFiles(Path growing, Meter meter) throws IOException {
		for (Path file : source.folder().looseFiles()) {
			if (export.isEmpty() || !file.equals(source.folder().infoFile())) {
				HashedFiles.copy(file, growing.resolve(file.getFileName()), meter::add);
			}
		}
		if (export.isPresent()) {
			new Folder(growing).write(info());
		}
	}

	private static List<FileEntry> list(Path growing, Meter meter, ReadBack readBack) throws IOException {
		List<FileEntry> entries = new ArrayList<>();
		for (Path path : all(growing)) {
			if (Files.isDirectory(path)) {
				AtomicFile.forceFolder(path);
				continue;
			}
			Digest digest = HashedFiles.read(path, meter::add);
			FileEntry entry = new FileEntry(growing.relativize(path).toString().replace('\\', '/'), digest.size(), digest.sha256(), 0);
			readBack.check(path, entry);
			entries.add(entry);
		}
		return entries;
	}

	private static List<Path> all(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.sorted().toList();
		}
	}
}
