// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.store.Permission;
import org.shouwang.ui.model.ModelIds;

/** Hides what whoever is signed in may not do. The store refuses it in any case: this spares people the refusal. */
public final class MenuRights {
	private MenuRights() {
	}

	/** Before the window comes, after each sign-in. */
	public static void apply(Sessions sessions, MApplication application, EModelService model) {
		model.findElements(application, ModelIds.ITEM_ACCOUNTS, MMenuItem.class, null, EModelService.IN_MAIN_MENU)
				.forEach(item -> item.setVisible(managesAccounts(sessions)));
		model.findElements(application, ModelIds.ITEM_SAFETY, MMenuItem.class, null, EModelService.IN_MAIN_MENU)
				.forEach(item -> item.setVisible(maintains(sessions)));
		model.findElements(application, ModelIds.ITEM_RETENTION, MMenuItem.class, null, EModelService.IN_MAIN_MENU)
				.forEach(item -> item.setVisible(retains(sessions)));
	}

	/** Whether somebody is signed in who manages accounts. */
	public static boolean managesAccounts(Sessions sessions) {
		return may(sessions, Permission.ACCOUNTS);
	}

	/** Whether somebody is signed in who backs up, proves and verifies. */
	public static boolean maintains(Sessions sessions) {
		return may(sessions, Permission.MAINTAIN);
	}

	/** Whether somebody is signed in who erases what was kept long enough. */
	public static boolean retains(Sessions sessions) {
		return may(sessions, Permission.RETAIN);
	}

	private static boolean may(Sessions sessions, Permission permission) {
		return sessions.current().filter(signedIn -> signedIn.role().may(permission)).isPresent();
	}
}
