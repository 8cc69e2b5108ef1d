// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.internal.backup.BackupPlace.Found;

/** Drops the backups that a rule no longer keeps, and the contents that no backup needs any more. */
final class Pruning {

	private final BackupPlace place;
	private final KeepRule rule;
	private final ZoneId zone;

	Pruning(BackupPlace place, KeepRule rule, ZoneId zone) {
		this.place = place;
		this.rule = rule;
		this.zone = zone;
	}

	/** @param sound a backup that stays whatever the rule says, for it was proven just now */
	List<Path> run(Path sound) throws IOException {
		List<Found> all = place.readable();
		Set<LocalDateTime> kept = rule.kept(all.stream().map(this::time).toList());
		List<Path> removed = new ArrayList<>();
		for (Found found : all) {
			if (!kept.contains(time(found)) && !found.folder().equals(sound)) {
				place.remove(found.folder());
				removed.add(found.folder());
			}
		}
		dropContents();
		return removed;
	}

	private LocalDateTime time(Found found) {
		return LocalDateTime.ofInstant(found.manifest().made(), zone);
	}

	// A backup whose list cannot be read may still be mended by hand, and nobody knows what it needs: then all contents stay.
	private void dropContents() throws IOException {
		List<Found> left = place.readable();
		if (left.size() == place.finished().size()) {
			Set<String> referenced = new HashSet<>();
			left.forEach(found -> found.manifest().attachments().forEach(entry -> referenced.add(entry.sha256())));
			place.contents().retain(referenced);
		}
	}
}
