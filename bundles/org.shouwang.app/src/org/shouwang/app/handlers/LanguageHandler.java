// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.handlers;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.window.Look;
import org.shouwang.app.window.WindowRebuild;

/** Switches between Chinese and English. */
public final class LanguageHandler {
	@Execute
	void toggle(Look look, MApplication application, EModelService model) {
		Locale other = look.messages().isChinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		new WindowRebuild(application, model).after(() -> look.setLocale(other));
	}
}
