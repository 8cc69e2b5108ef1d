// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.store.Permission;
import org.shouwang.ui.model.ModelIds;

/** Hides what whoever is signed in may not do. The store refuses it in any case: this spares people the refusal. */
public final class MenuRights {
	private static final Map<String, Permission> ITEMS = Map.of(ModelIds.ITEM_ACCOUNTS, Permission.ACCOUNTS, ModelIds.ITEM_SAFETY, Permission.MAINTAIN,
			ModelIds.ITEM_RETENTION, Permission.RETAIN, ModelIds.ITEM_ACCESS_LOG, Permission.AUDIT, ModelIds.ITEM_EMERGENCY, Permission.BREAK_GLASS);

	private MenuRights() {
	}

	/** Before the window comes, after each sign-in. */
	public static void apply(Sessions sessions, MApplication application, EModelService model) {
		ITEMS.forEach((item, permission) -> model.findElements(application, item, MMenuItem.class, null, EModelService.IN_MAIN_MENU)
				.forEach(found -> found.setVisible(may(sessions, permission))));
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

	/** Whether somebody is signed in who reads the access log. */
	public static boolean audits(Sessions sessions) {
		return may(sessions, Permission.AUDIT);
	}

	/** Whether somebody is signed in who may look past scope and clearance in an emergency. */
	public static boolean breaksGlass(Sessions sessions) {
		return may(sessions, Permission.BREAK_GLASS);
	}

	private static boolean may(Sessions sessions, Permission permission) {
		return sessions.current().filter(signedIn -> signedIn.role().may(permission)).isPresent();
	}
}
