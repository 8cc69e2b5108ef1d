// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is said about a file when it is added.
 *
 * @param ownerType type id of the record to which it belongs, such as {@code Pupil}
 * @param owner     id of that record
 * @param name      file name as the user shall see it, without folders
 * @param takenOn   when the picture was taken or the paper written; null when not known
 */
public record AttachmentDraft(String ownerType, String owner, String name, LocalDate takenOn) {

	public AttachmentDraft {
		Objects.requireNonNull(ownerType);
		Objects.requireNonNull(owner);
		if (name.isBlank()) {
			throw new IllegalArgumentException("an attachment needs a name");
		}
	}
}
