// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * One column of a table and what it is read into.
 *
 * @param column column counted from 0
 * @param path header from the group down to the name, such as 父亲信息, 联系电话; empty if the column has none
 * @param use what happens with its values
 * @param fieldId the field, for {@link Use#FIELD} only, else null
 * @param origin who decided
 * @param alternatives fields that the header fits as well, and that therefore somebody should look at
 */
public record MappedColumn(int column, List<String> path, Use use, String fieldId, Origin origin, List<String> alternatives) {

	/** What happens with a column's values. */
	public enum Use {
		/** They are read into a field. */
		FIELD,
		/** They are known to mean nothing, such as 序号. */
		IGNORED,
		/** Nobody knows them: they are kept aside with the row and listed. */
		UNKNOWN
	}

	/** Who decided about a column. */
	public enum Origin {
		/** The header, by labels and synonyms. */
		MATCHED,
		/** A person, for an earlier file of this shape. */
		REMEMBERED,
		/** A person, now. */
		CHOSEN
	}

	public MappedColumn {
		path = List.copyOf(path);
		alternatives = List.copyOf(alternatives);
	}

	/** The header as people read it, such as 父亲信息 / 联系电话; the column's letters if it has none. */
	public String header() {
		return path.isEmpty() ? letters() : String.join(" / ", path).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The column's letters. */
	public String letters() {
		return Columns.letters(column);
	}

	/** The same column, used otherwise. */
	MappedColumn used(Use newUse, String newField, Origin newOrigin) {
		return new MappedColumn(column, path, newUse, newField, newOrigin, List.of());
	}
}
