// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.ArchivesPage;

/** Starts a new archive. */
public final class NewPupilHandler {
	@Execute
	void execute(ArchivesPage page) {
		page.create();
	}
}
