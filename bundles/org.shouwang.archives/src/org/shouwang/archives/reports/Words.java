// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.report.ReportOption;

/** The words of the printed sheets, in {@code messages*.properties} beside this class. */
final class Words {
	private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle bundle;

	Words(Locale locale) {
		this.locale = locale;
		this.bundle = bundle(locale);
	}

	static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale, Words.class.getClassLoader(), EXACT);
	}

	/** A text in both languages, as report options want it. */
	static Map<String, String> both(String key) {
		return Stream.of(Locale.ENGLISH, Locale.CHINESE).collect(Collectors.toMap(Locale::getLanguage, l -> new Words(l).of(key)));
	}

	/** Whether sensitive lines are printed; every sheet of the archives offers it. */
	static ReportOption sensitive(boolean on) {
		return ReportOption.yesNo("sensitive", both("option.sensitive"), on);
	}

	Locale locale() {
		return locale;
	}

	String of(String key, Object... arguments) {
		String text = bundle.getString(key);
		return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
	}
}
