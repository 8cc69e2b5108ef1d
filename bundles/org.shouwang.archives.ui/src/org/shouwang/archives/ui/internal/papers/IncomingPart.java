// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.incoming.Incoming;
import org.shouwang.records.ui.RecordsDesk;

import jakarta.inject.Inject;

/** The part of the perspective of incoming files. */
public final class IncomingPart {
	private final IncomingPage page;

	/** Made by the window. */
	@Inject
	public IncomingPart(Composite parent, RecordsDesk desk, Incoming incoming) {
		page = new IncomingPage(parent, desk, incoming);
	}

	/** The gallery takes the focus. */
	@Focus
	void focus() {
		page.setFocus();
	}
}
