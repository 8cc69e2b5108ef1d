// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.shouwang.archives.ui.internal.papers.CarriersPage;

/** Saves the carrier shown. */
public final class SaveCarrierHandler {
	@Execute
	void execute(CarriersPage page) {
		page.save();
	}
}
