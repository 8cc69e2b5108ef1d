// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

/** What a person may do with a field. The store enforces it; the form only shows it. */
public enum FieldAccess {
	/** See and change. */
	EDIT,
	/** See. */
	READ,
	/** See that there is something, and its mask. */
	MASKED,
	/** Not even see that there is such a field. */
	HIDDEN
}
