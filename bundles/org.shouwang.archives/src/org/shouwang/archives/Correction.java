// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.Locale;

import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Commit;

/**
 * One field of a closed archive that was corrected; what stood there before stays readable.
 *
 * @param recordId of the record
 * @param field    that was corrected
 * @param former   what stood there before, as the history keeps it and this account may see it; {@code null} where nothing did
 * @param commit   who, when and why
 */
public record Correction(String recordId, FieldType field, String former, Commit commit) {

	/** What stood there before, for a person; of a reference nothing but that there was one. */
	public String former(Locale locale) {
		if (former == null) {
			return "";
		} else if (field.target().isPresent()) {
			return "…";
		}
		return field.options().stream().filter(option -> option.code().equals(former)).map(option -> option.label().in(locale)).findFirst()
				.orElse(former);
	}
}
