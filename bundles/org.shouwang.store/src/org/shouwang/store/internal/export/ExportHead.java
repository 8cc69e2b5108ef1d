// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.time.Instant;

import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Viewer;
import org.shouwang.store.WorkspaceInfo;

/**
 * Who exports what, when and why: the watermark.
 *
 * @param workspace of which workspace
 * @param program   version of the program
 * @param made      when, to the second
 * @param viewer    who, and what it may read
 * @param reason    why
 */
public record ExportHead(WorkspaceInfo workspace, String program, Instant made, Viewer viewer, String reason) {

	/** Version of the zip's layout. */
	static final int FORMAT = 1;

	/** Whether the field's values are left out, because the viewer may not read them. */
	boolean withholds(FieldType field) {
		return !viewer.mayRead(field.sensitivity());
	}
}
