// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;

/** What is shown while nobody has to do anything yet. */
final class OpeningPage implements Page {
	private final Path folder;

	OpeningPage(Path folder) {
		this.folder = folder;
	}

	@Override
	public void create(Composite area, WelcomeFlow flow) {
		flow.widgets().label(area, flow.messages().text(AppText.SIGN_IN_WORKING), TextStyle.TITLE, Tone.TEXT);
		flow.widgets().paragraph(area, folder.toString(), TextStyle.SMALL, Tone.MUTED, Welcome.COLUMN);
	}
}
