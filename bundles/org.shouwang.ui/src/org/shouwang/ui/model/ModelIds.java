// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.model;

/** Ids of the elements of the application model to which modules attach their fragments. A test holds them against the model. */
public final class ModelIds {
	/** The main window. */
	public static final String WINDOW = "org.shouwang.app.window.main";
	/** Where modules add their perspectives (feature {@code children}); the module bar shows each with its label and icon. */
	public static final String PERSPECTIVES = "org.shouwang.app.perspectives";
	/** The perspective shown first. */
	public static final String START = "org.shouwang.app.perspective.start";
	/** The main menu. */
	public static final String MENU = "org.shouwang.app.menu.main";
	/** The menu for files; modules add import and export after {@link #MENU_FILE_ADDITIONS}. */
	public static final String MENU_FILE = "org.shouwang.app.menu.file";
	/** A place within the menu for files. */
	public static final String MENU_FILE_ADDITIONS = "org.shouwang.app.menu.file.additions";
	/** The item that opens the accounts; there only for those who manage them. */
	public static final String ITEM_ACCOUNTS = "org.shouwang.app.menu.file.accounts";
	/** The item that opens the window about backups; there only for those who maintain the workspace. */
	public static final String ITEM_SAFETY = "org.shouwang.app.menu.file.safety";
	/** The item that opens the window about retention; there only for those who may erase. */
	public static final String ITEM_RETENTION = "org.shouwang.app.menu.file.retention";
	/** The item that opens the access log; there only for those who may read it. */
	public static final String ITEM_ACCESS_LOG = "org.shouwang.app.menu.file.accesslog";
	/** The item for emergencies; there only for those who may look past their scope. */
	public static final String ITEM_EMERGENCY = "org.shouwang.app.menu.file.emergency";
	/** The menu for editing. */
	public static final String MENU_EDIT = "org.shouwang.app.menu.edit";
	/** The menu for what the window shows. */
	public static final String MENU_VIEW = "org.shouwang.app.menu.view";
	/** The menu for help. */
	public static final String MENU_HELP = "org.shouwang.app.menu.help";
	/** The item that takes back the last step. */
	public static final String ITEM_UNDO = "org.shouwang.app.menu.edit.undo";
	/** The item that does a step again. */
	public static final String ITEM_REDO = "org.shouwang.app.menu.edit.redo";
	/** Takes back the last step. */
	public static final String COMMAND_UNDO = "org.shouwang.app.command.undo";
	/** Does a step again. */
	public static final String COMMAND_REDO = "org.shouwang.app.command.redo";
	/** Keeps changes; the active part saves. */
	public static final String COMMAND_SAVE = "org.shouwang.app.command.save";
	/** Puts the focus into the search of the active part; a part has its own handler for it. */
	public static final String COMMAND_FIND = "org.shouwang.app.command.find";
	/** Puts the focus into the search field at the top. */
	public static final String COMMAND_QUICK_SEARCH = "org.shouwang.app.command.quicksearch";
	/** Opens the window about backups and verification. */
	public static final String COMMAND_SAFETY = "org.shouwang.app.command.safety";
	/** The key bindings of the window. */
	public static final String BINDINGS = "org.shouwang.app.bindings";

	private ModelIds() {
	}
}
