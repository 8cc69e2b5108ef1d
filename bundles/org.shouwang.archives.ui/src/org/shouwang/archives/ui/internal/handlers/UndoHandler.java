// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.ArchivesPage;

/** Takes back the last step in the archive shown, or else what was committed last. */
public final class UndoHandler {
	@Execute
	void execute(ArchivesPage page) {
		page.child().undo();
	}
}
