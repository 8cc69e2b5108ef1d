// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shouwang.model.Filing;
import org.shouwang.model.FilingGround;
import org.shouwang.store.Commit;

/**
 * Archives under archive rules (案卷归档, A20 "不得丢失、涂改"): closed when a child leaves or a term's work is filed, then corrected with the
 * original beside it, and never removed. All methods throw {@link org.shouwang.store.StoreException}.
 */
public interface Dossiers {

	/** Since when a pupil's archive is closed, and why; empty while it is open. */
	Optional<Filing> filing(String pupilId);

	/**
	 * Closes a pupil's archive.
	 *
	 * @param note such as to which school it was handed over; may be empty
	 */
	Commit close(String pupilId, LocalDate on, FilingGround ground, String note, String reason);

	/** Opens it again, for a child who came back. */
	Commit reopen(String pupilId, LocalDate on, String reason);

	/**
	 * As {@link Archives#save}, into a closed archive: every field that differs is corrected, nothing is removed.
	 *
	 * @param reason why, in the person's words
	 */
	Commit correct(Archive archive, String reason);

	/** What was corrected in the archive since it was closed for the first time, oldest first. */
	List<Correction> corrections(Archive archive);
}
