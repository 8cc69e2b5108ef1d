// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.lifecycle;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.Appearance;

/** What the window remembers of a person's wishes on this computer, in the instance area. Never data of a workspace. */
public final class Settings {
	private static final String LANGUAGE = "language";
	private static final String APPEARANCE = "appearance";
	private static final String WORKSPACE = "workspace";
	private static final String VERSION = "modelVersion";
	private static final String BOUNDS = "bounds";
	private static final String LISTS = "lists";

	private final Preferences node;

	/** @param node where the wishes are kept */
	public Settings(Preferences node) {
		this.node = node;
	}

	/** The language chosen, or that of the computer: Chinese for every {@code zh} locale, else English. */
	public Locale locale() {
		String kept = node.get(LANGUAGE, Locale.getDefault().getLanguage());
		return Locale.CHINESE.getLanguage().equals(kept) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	/** Remembers the language. */
	public void setLocale(Locale locale) {
		put(LANGUAGE, locale.getLanguage());
	}

	/** The appearance chosen, or the given one. */
	public Appearance appearance(Appearance otherwise) {
		return Appearance.valueOf(node.get(APPEARANCE, otherwise.name()));
	}

	/** Remembers the appearance. */
	public void setAppearance(Appearance appearance) {
		put(APPEARANCE, appearance.name());
	}

	/** The workspace opened last. */
	public Optional<Path> workspace() {
		return Optional.ofNullable(node.get(WORKSPACE, null)).map(Path::of);
	}

	/** Remembers the workspace. */
	public void setWorkspace(Path folder) {
		put(WORKSPACE, folder.toAbsolutePath().toString());
	}

	/** The program that last wrote the window's model. */
	public String modelVersion() {
		return node.get(VERSION, "");
	}

	/** Remembers the program that writes the window's model. */
	public void setModelVersion(String version) {
		put(VERSION, version);
	}

	/** Where the window stood last. */
	public Optional<Rectangle> bounds() {
		String[] parts = node.get(BOUNDS, "").split(",");
		if (parts.length != 4) {
			return Optional.empty();
		}
		return Optional.of(new Rectangle(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
				Integer.parseInt(parts[3])));
	}

	/** Remembers where the window stands. */
	public void setBounds(Rectangle r) {
		put(BOUNDS, r.x + "," + r.y + "," + r.width + "," + r.height);
	}

	/** How a person has arranged a list. */
	public ViewState list(String list) {
		Preferences lists = node.node(LISTS).node(list);
		return new ViewState() {
			@Override
			public Optional<String> get(String key) {
				return Optional.ofNullable(lists.get(key, null));
			}

			@Override
			public void put(String key, String value) {
				lists.put(key, value);
				flush();
			}
		};
	}

	private void put(String key, String value) {
		node.put(key, value);
		flush();
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			// a wish that is not remembered hinders nobody
			ErrorLog.write(e);
		}
	}
}
