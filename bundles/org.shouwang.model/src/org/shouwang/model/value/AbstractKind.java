// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What all kinds share: blank cells, the errors of a spreadsheet, and the words people write for "nothing". */
abstract class AbstractKind<T> implements ValueKind<T> {

	private static final Set<String> PLACEHOLDERS = Set.of("无", "没有", "暂无", "不详", "未知", "不知道", "空", "/", "\\", "-", "--", "—",
			"——", "－", "／", "N/A", "n/a", "none", "None");
	private static final Set<String> EXCEL_ERRORS = Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!",
			"#NULL!", "#SPILL!", "#CALC!");

	private final String id;
	private final Class<T> type;

	AbstractKind(String id, Class<T> type) {
		this.id = id;
		this.type = type;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Class<T> type() {
		return type;
	}

	@Override
	public final Parsed<T> parse(String raw, ParseContext context) {
		if (raw == null) {
			return Parsed.none(List.of());
		}
		var cleaning = Cleaning.of(raw);
		var text = cleaning.text();
		if (text.isEmpty()) {
			return Parsed.none(List.of());
		}
		if (text.charAt(0) == '#' && EXCEL_ERRORS.contains(text)) {
			return cleaning.reject(ProblemKind.VALUE_EXCEL_ERROR, text);
		}
		if (text.length() <= 4 && isPlaceholder(text)) {
			return cleaning.reject(ProblemKind.VALUE_PLACEHOLDER, text);
		}
		return read(cleaning, context);
	}

	/** Whether the whole text means "nothing"; kinds for which such a word is an answer say no. */
	boolean isPlaceholder(String text) {
		return PLACEHOLDERS.contains(text);
	}

	/** Reads a text that is not blank. */
	abstract Parsed<T> read(Cleaning cleaning, ParseContext context);

	@Override
	public String format(T value, Locale locale) {
		return value.toString();
	}
}
