// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.classes.ClassesPage;

/** Saves the class that is shown. */
public final class SaveClassHandler {
	@Execute
	void execute(ClassesPage page) {
		page.form().save();
	}
}
