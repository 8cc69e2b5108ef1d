// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.Map;

import org.shouwang.archives.model.Applicability;
import org.shouwang.store.Commit;

/**
 * The archives of the workspace that is open (档案): lists to choose from, and one child's whole archive to read and edit. An OSGi
 * service as long as an account is signed in; all methods throw {@link org.shouwang.store.StoreException}.
 */
public interface Archives {
	/** The day by which lists and reports are computed when nobody asks for another one. */
	LocalDate today();

	/** The pupils on the roll with what is computed of them on a date. Takes time with the number of pupils: not for the UI thread. */
	PupilIndex index(LocalDate on);

	/**
	 * All of one child's archive.
	 *
	 * @throws org.shouwang.store.StoreException {@code NOT_FOUND} when there is no such pupil, or this account may not see it
	 */
	Archive open(String pupilId);

	/**
	 * Saves what was changed, added or removed in the archive, in one transaction.
	 *
	 * @param reason why, in words for the change history
	 * @return the commit, by which it can be undone; empty when nothing was changed
	 * @throws org.shouwang.store.ConflictException when somebody else has changed one of the records meanwhile
	 */
	Commit save(Archive archive, String reason);

	/** A new pupil's archive, not saved yet. */
	Archive create();

	/** Removes a pupil and all that hangs on it; adults whom no other child needs go with it. */
	Commit remove(String pupilId, String reason);

	/** What makes an archive complete in this workspace. */
	Criteria criteria();

	/** Changes for whom items count. */
	Commit setCriteria(Map<ArchiveItem, Applicability> applies);
}
