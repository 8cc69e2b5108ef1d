// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.store.StoreException;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.dialogs.LastFolder;
import org.shouwang.ui.dialogs.SwtDialogs;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.errors.WindowErrors;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.theme.NativeAppearance;
import org.shouwang.ui.theme.Theme;

/**
 * The language and appearance of the window, and what follows from them: theme, messages, dialogs and error reports in the
 * program's context. Widgets made before a change are made anew by {@link WindowRebuild}.
 */
@SuppressWarnings("restriction")
public final class Look {
	private static final String THEMES = "org.shouwang.app.";

	private final IEclipseContext context;
	private final Display display;
	private final Settings settings;
	private final Consumer<String> styleSheet;
	private final LastFolder folder = new LastFolder();
	private Theme theme;
	private Messages messages;
	private WindowErrors errors;

	/**
	 * @param context    of the whole program
	 * @param styleSheet told the id of e4's theme with which the window will start
	 */
	public Look(IEclipseContext context, Display display, Settings settings, Consumer<String> styleSheet) {
		this.context = context;
		this.display = display;
		this.settings = settings;
		this.styleSheet = styleSheet;
	}

	/** Puts everything into the context, as the settings say. */
	public void install() {
		Locale locale = settings.locale();
		Appearance appearance = settings.appearance(Display.isSystemDarkTheme() ? Appearance.DARK : Appearance.LIGHT);
		// texts without a translation of their own must fall back to English, not to the computer's language
		Locale.setDefault(locale);
		NativeAppearance.apply(appearance);
		styleSheet.accept(id(appearance));
		theme = new Theme(display, appearance);
		messages = new Messages(locale);
		SwtDialogs dialogs = new SwtDialogs(this::activeShell, theme, messages, folder);
		errors = new WindowErrors(display, dialogs, messages, List.of(Look::explain));
		context.set(TranslationService.LOCALE, locale);
		context.set(Theme.class, theme);
		context.set(Messages.class, messages);
		context.set(Dialogs.class, dialogs);
		context.set(ErrorReporter.class, errors);
		context.set(StatusReporter.class, new WindowStatus(errors, messages));
	}

	private static Optional<String> explain(Throwable error, Locale locale) {
		return error instanceof StoreException e ? Optional.of(e.message(locale)) : Optional.empty();
	}

	private Shell activeShell() {
		Shell active = display.getActiveShell();
		Shell[] all = display.getShells();
		return active != null || all.length == 0 ? active : all[0];
	}

	private static String id(Appearance appearance) {
		return THEMES + (appearance == Appearance.DARK ? "dark" : "light");
	}

	/** Changes the language of the running program. */
	public void setLocale(Locale locale) {
		settings.setLocale(locale);
		install();
		ILocaleChangeService change = context.get(ILocaleChangeService.class);
		if (change != null) {
			change.changeApplicationLocale(locale);
		}
	}

	/** Changes the appearance of the running program. */
	public void setAppearance(Appearance appearance) {
		settings.setAppearance(appearance);
		install();
		IThemeEngine engine = context.get(IThemeEngine.class);
		if (engine != null) {
			engine.setTheme(id(appearance), true);
		}
	}

	/** Colours and fonts. */
	public Theme theme() {
		return theme;
	}

	/** The language. */
	public Messages messages() {
		return messages;
	}

	/** What happened, in the user's language. */
	public String explain(Throwable error) {
		return errors.explain(error);
	}
}
