// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.TableWriter;

/** The forms in which a list can be written. */
enum ListFormat {
	TABLE, CSV, JSON, XLSX;

	static Optional<ListFormat> of(String name) {
		return Arrays.stream(values()).filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
	}

	void write(ListSupplier list, Iterable<List<Object>> rows, PrintWriter out, Locale locale) throws IOException {
		switch (this) {
		case TABLE -> new TextTable(list.columns().stream().map(c -> c.label(locale)).toList(), texts(rows, locale)).print(out);
		case CSV -> sheet(list, locale).csv(out, texts(rows, locale));
		case JSON -> new JsonList(list.columns()).write(rows, out);
		case XLSX -> throw new IllegalStateException("A spreadsheet goes to a file");
		}
		out.flush();
	}

	static void xlsx(ListSupplier list, Iterable<List<Object>> rows, Path file, Locale locale) {
		sheet(list, locale).xlsx(file, texts(rows, locale), Progress.NONE);
	}

	private static TableWriter sheet(ListSupplier list, Locale locale) {
		return new TableWriter(list.label(locale), list.columns().stream().map(c -> Localized.of(c.zh(), c.en())).toList(), locale);
	}

	private static Iterable<List<Object>> texts(Iterable<List<Object>> rows, Locale locale) {
		return () -> StreamSupport.stream(rows.spliterator(), false)
				.<List<Object>>map(r -> Arrays.asList(r.stream().map(v -> shown(v, locale)).toArray())).iterator();
	}

	/** A value as people read it. */
	private static Object shown(Object value, Locale locale) {
		return switch (value) {
		case null -> null;
		case Coded c -> c.label(locale);
		case Boolean b -> Messages.text(locale, b ? "yes" : "no");
		case Collection<?> all -> all.stream().map(v -> String.valueOf(shown(v, locale))).collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
		default -> value;
		};
	}
}
