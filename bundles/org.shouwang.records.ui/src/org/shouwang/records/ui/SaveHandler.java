// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import org.eclipse.e4.core.di.annotations.Execute;

/** Saves the record shown in the active {@link RecordsPart}. */
public final class SaveHandler {
	@Execute
	void execute(RecordsPage page) {
		page.save();
	}
}
