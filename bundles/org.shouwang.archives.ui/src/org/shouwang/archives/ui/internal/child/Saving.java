// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Correction;
import org.shouwang.model.Filing;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.Archives;
import org.shouwang.archives.Criteria;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.ArchiveRebase.FieldOf;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;

/** Reads, saves and removes archives beside the window. */
final class Saving {
	private final WindowKit kit;
	private final ArchivesDesk desk;

	/**
	 * An archive with what makes it complete.
	 *
	 * @param filing      since when it is closed; {@code null} while it is open
	 * @param corrections of it since it was closed first
	 */
	record Loaded(Archive archive, Criteria criteria, Filing filing, List<Correction> corrections) {
	}

	/** What saving has led to. */
	record Saved(Commit commit, Loaded loaded) {
	}

	Saving(WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
	}

	private Archives archives() {
		return desk.archives();
	}

	Loaded load(String pupilId) {
		Archive archive = archives().open(pupilId);
		return new Loaded(archive, archives().criteria(), desk.dossiers().filing(pupilId).orElse(null), desk.dossiers().corrections(archive));
	}

	Loaded create() {
		return new Loaded(archives().create(), archives().criteria(), null, List.of());
	}

	/** @param why the reason of a correction; {@code null} for an archive that is open */
	private Saved write(Archive archive, String why) {
		Commit commit = why != null ? desk.dossiers().correct(archive, why)
				: archives().save(archive, kit.text(archive.isNew() ? ArchivesText.REASON_CREATE : ArchivesText.REASON_SAVE));
		return new Saved(commit, load(archive.pupil().getId()));
	}

	Loaded saveNow(Archive archive, String why) {
		return write(archive, why).loaded();
	}

	/** Asks why a closed archive is corrected; empty if the user goes back to the form. */
	Optional<String> askWhy() {
		return kit.dialogs().ask(kit.text(FilingText.CORRECT), kit.text(FilingText.CORRECT_WORDS), "").filter(why -> !why.isBlank());
	}

	/** Saves as a job; a conflict is handed over with the archive as it is stored now. */
	void save(Archive archive, String why, Consumer<Saved> onSaved, BiConsumer<Archive, ConflictException> onConflict, Consumer<Throwable> onFailure) {
		kit.jobs().start(kit.text(ArchivesText.JOB_SAVE), monitor -> write(archive, why), onSaved, e -> {
			if (e instanceof ConflictException conflict && conflict.storedVersion() > 0) {
				kit.jobs().start(kit.text(ArchivesText.JOB_SAVE), monitor -> archives().open(archive.pupil().getId()),
						fresh -> onConflict.accept(fresh, conflict), onFailure);
			} else {
				onFailure.accept(e);
			}
		});
	}

	/** Lets the user choose; where both sides changed other fields nobody has to be asked. */
	Optional<Set<FieldOf>> choose(Shell parent, ConflictException conflict) {
		if (conflict.fields().stream().noneMatch(FieldConflict::isReal)) {
			return Optional.of(Set.of());
		}
		return new ConflictDialog(kit, desk.forms(kit), desk.type(conflict.type()), conflict).ask(parent);
	}

	void delete(String pupilId, Consumer<Commit> onDone) {
		kit.jobs().start(kit.text(ArchivesText.UNDO_DELETE), m -> archives().remove(pupilId, kit.text(ArchivesText.REASON_DELETE)), onDone);
	}
}
