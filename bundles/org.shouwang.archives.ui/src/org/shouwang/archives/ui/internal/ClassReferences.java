// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilIndex.ClassEntry;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.form.ReferenceSource;

/** Finds classes for the class picker. */
final class ClassReferences implements ReferenceSource {
	private final Archives archives;
	private final WindowKit kit;

	ClassReferences(Archives archives, WindowKit kit) {
		this.archives = archives;
		this.kit = kit;
	}

	@Override
	public List<Reference> search(String type, String typed, int limit) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		return classes(type).stream().filter(c -> c.name().toLowerCase(Locale.ROOT).contains(wanted)).limit(limit)
				.map(ClassReferences::reference).toList();
	}

	@Override
	public Optional<Reference> find(String type, String id) {
		return classes(type).stream().filter(c -> c.id().equals(id)).findFirst().map(ClassReferences::reference);
	}

	private List<ClassEntry> classes(String type) {
		if (!"ClassGroup".equals(type)) {
			return List.of();
		}
		return archives.index(kit.today()).classes().stream().filter(c -> !c.id().equals(PupilIndex.NO_CLASS)).toList();
	}

	private static Reference reference(ClassEntry entry) {
		return new Reference(entry.id(), entry.name(), "");
	}
}
