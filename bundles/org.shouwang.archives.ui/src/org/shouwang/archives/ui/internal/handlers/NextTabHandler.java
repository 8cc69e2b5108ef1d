// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.ArchivesPage;

/** Shows the next page of the archive. */
public final class NextTabHandler {
	@Execute
	void execute(ArchivesPage page) {
		page.child().stepTab(1);
	}
}
