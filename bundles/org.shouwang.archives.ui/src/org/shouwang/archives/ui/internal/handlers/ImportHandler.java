// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.ArchivesPage;

/** Imports files. */
public final class ImportHandler {
	@Execute
	void execute(ArchivesPage page) {
		page.importFiles(List.of());
	}
}
