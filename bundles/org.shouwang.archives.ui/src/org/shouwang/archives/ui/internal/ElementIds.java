// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

/** Ids of what this bundle adds to the application model. A test holds them against the fragment. */
public final class ElementIds {
	/** The archives. */
	public static final String PERSPECTIVE = "org.shouwang.archives.ui.perspective";
	/** The classes in figures. */
	public static final String CLASSES_PERSPECTIVE = "org.shouwang.archives.ui.classes.perspective";
	/** The carriers and their loans. */
	public static final String CARRIERS_PERSPECTIVE = "org.shouwang.archives.ui.carriers.perspective";

	private ElementIds() {
	}
}
