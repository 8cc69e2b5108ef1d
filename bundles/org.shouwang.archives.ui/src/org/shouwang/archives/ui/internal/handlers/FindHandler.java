// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.ArchivesPage;

/** Puts the focus into the search of the list. */
public final class FindHandler {
	@Execute
	void execute(ArchivesPage page) {
		page.pupils().find();
	}
}
