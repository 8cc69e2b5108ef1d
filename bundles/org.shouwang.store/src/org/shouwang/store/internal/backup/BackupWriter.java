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
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.Folders;
import org.shouwang.store.internal.Folder;
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

	BackupWriter(BackupSource source, BackupPlace place, Clock clock, String program) {
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
			source.database().backup(growing.resolve(DATABASE));
			DataState state = new DataStateReader(source.engine(), source.key()).ofBackup(growing.resolve(DATABASE));
			AttachmentCopies attachments = new AttachmentCopies(source.folder(), place.contents(), last(), meter);
			Manifest manifest = new Manifest(source.info(), now, program, List.of(), List.of(), state);
			try (ReadBack readBack = new ReadBack()) {
				List<FileEntry> contents = attachments.run(readBack);
				copyLooseFiles(growing, meter);
				sealed.run(new Folder(growing).sealed(), meter);
				List<FileEntry> files = list(growing, meter, readBack);
				readBack.finish(place.path());
				manifest = new Manifest(source.info(), now, program, files, contents, state);
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

	private long size() throws IOException {
		long size = Folders.bytes(source.folder().sealed());
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
			HashedFiles.copy(file, growing.resolve(file.getFileName()), meter::add);
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
