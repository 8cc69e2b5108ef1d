// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.osgi.framework.FrameworkUtil;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.l10n.Messages;

/** Says which program this is, under which licence, and where its log lies. */
public final class AboutHandler {
	@Execute
	void about(Dialogs dialogs, Messages messages) {
		String version = FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString();
		String words = messages.text(AppText.ABOUT_WORDS, version, Platform.getLogFileLocation().toOSString());
		dialogs.info(messages.text(AppText.ABOUT_TITLE), words);
	}
}
