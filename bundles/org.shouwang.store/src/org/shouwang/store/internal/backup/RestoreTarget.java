// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.internal.Folder;

/** Keeps a restore off a folder in which the same workspace still lies, and says which of the two is the newer. */
final class RestoreTarget {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final Path folder;
	private final ZoneId zone;

	RestoreTarget(Path folder, ZoneId zone) {
		this.folder = folder;
		this.zone = zone;
	}

	void refuseOver(Manifest manifest) {
		Folder place = new Folder(folder);
		if (!Files.exists(place.infoFile())) {
			return;
		}
		WorkspaceInfo there = place.info();
		if (!there.id().equals(manifest.workspace().id()) || !there.engine().equals(manifest.workspace().engine())) {
			throw new StoreException(Reason.ALREADY_A_WORKSPACE, folder);
		}
		Instant changed = changed(place.database());
		Reason reason = changed.isAfter(manifest.made()) ? Reason.OVER_NEWER_WORKSPACE : Reason.OVER_OLDER_WORKSPACE;
		throw new StoreException(reason, folder, text(changed), text(manifest.made()));
	}

	private String text(Instant time) {
		return TIME.withZone(zone).format(time);
	}

	// When it was last written, without a key: the log's files are written by every commit.
	private static Instant changed(Path database) {
		try (Stream<Path> walk = Files.walk(database)) {
			return walk.filter(Files::isRegularFile).map(f -> Instant.ofEpochMilli(f.toFile().lastModified()))
					.max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
		} catch (IOException e) {
			throw FileErrors.translate(e, database);
		}
	}
}
