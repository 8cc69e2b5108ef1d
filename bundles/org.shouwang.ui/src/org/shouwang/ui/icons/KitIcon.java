// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.icons;

/** The drawings that the kit itself uses and every module may. */
public enum KitIcon implements IconKey {
	/** Magnifier. */
	SEARCH,
	/** Cross. */
	CLOSE,
	/** Tick. */
	CHECK,
	/** Tick in a circle. */
	CHECK_CIRCLE,
	/** Opens downwards. */
	CHEVRON_DOWN,
	/** Opens upwards. */
	CHEVRON_UP,
	/** Backwards. */
	CHEVRON_LEFT,
	/** Forwards. */
	CHEVRON_RIGHT,
	/** The letter i in a circle. */
	INFO,
	/** Triangle with an exclamation mark. */
	WARNING,
	/** Circle with an exclamation mark. */
	ERROR,
	/** Plus. */
	ADD,
	/** Pencil. */
	EDIT,
	/** Dustbin. */
	DELETE,
	/** Bent arrow back. */
	UNDO,
	/** Bent arrow forth. */
	REDO,
	/** Page with a folded corner. */
	DOCUMENT,
	/** Arrow into a tray. */
	IMPORT,
	/** Arrow out of a tray. */
	EXPORT,
	/** Printer. */
	PRINT,
	/** Disk. */
	SAVE,
	/** Magnifier with plus. */
	ZOOM_IN,
	/** Magnifier with minus. */
	ZOOM_OUT,
	/** Page between arrows. */
	FIT_WIDTH,
	/** Funnel. */
	FILTER,
	/** Columns. */
	COLUMNS,
	/** Calendar sheet. */
	CALENDAR,
	/** Head and shoulders. */
	PERSON,
	/** Two heads. */
	PEOPLE,
	/** Folder. */
	FOLDER,
	/** House. */
	HOME,
	/** Closed lock. */
	LOCK,
	/** Key. */
	KEY,
	/** Sun. */
	SUN,
	/** Moon. */
	MOON,
	/** Globe. */
	LANGUAGE,
	/** Cog. */
	SETTINGS,
	/** Question mark in a circle. */
	HELP,
	/** Empty tray. */
	EMPTY,
	/** A box of index cards. */
	ARCHIVE,
	/** Eye. */
	EYE,
	/** Circle of two arrows. */
	REFRESH,
	/** Hills under a sun, framed. */
	PICTURE,
	/** Two notes. */
	SOUND,
	/** A frame with a triangle. */
	VIDEO,
	/** A clipboard. */
	PASTE,
	/** Arrow out of a folder. */
	LEND,
	/** Arrow into a folder. */
	TAKE_BACK,
	/** The product's mark: a house under a watching star. */
	SHOUWANG
}
