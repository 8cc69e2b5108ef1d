// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.shouwang.sheets.internal.Messages;

/**
 * The one exception of this bundle: a file that cannot be read or written, told so that the person at the desk knows
 * what is wrong, where, and what to do next.
 */
public final class SheetProblem extends RuntimeException implements Localized {

	private static final long serialVersionUID = 1L;

	/** What is wrong. The message keys are {@code problem.<NAME>}. */
	public enum Reason {
		/** No such file. */
		MISSING,
		/** A folder, not a file. */
		FOLDER,
		/** Nothing in it: no byte, or no filled cell. */
		EMPTY,
		/** This account may not read or write the file. */
		NO_PERMISSION,
		/** Another program has locked the file. */
		IN_USE,
		/** The little file that a spreadsheet program keeps beside an open document. */
		OWNER_FILE,
		/** Content that is no spreadsheet. */
		NOT_A_SPREADSHEET,
		/** A spreadsheet in a format that is not read: xlsb, ods, Excel 95, web page, Excel 2003 XML. */
		OTHER_FORMAT,
		/** Protected by a password. */
		ENCRYPTED,
		/** The end of the file is missing. */
		TRUNCATED,
		/** Inner contradictions. */
		DAMAGED,
		/** A text table with bytes that are no character in any encoding that is read. */
		BAD_CHARACTERS,
		/** Contains a document type or an entity, as no spreadsheet program writes. */
		SUSPICIOUS,
		/** Unpacks to an absurd size. */
		ZIP_BOMB,
		/** Longer than the memory allows. */
		TOO_LARGE,
		/** More columns than a spreadsheet has. */
		TOO_MANY_COLUMNS,
		/** More rows than a spreadsheet has. */
		TOO_MANY_ROWS,
		/** No row looks like the header of the table that was looked for. */
		NO_HEADER,
		/** Several rows or sheets look equally like it; see {@link SheetProblem#candidates()}. */
		TWO_HEADERS,
		/** The sheet or header row that was asked for does not exist. */
		NO_SUCH_HEADER,
		/** The person ended the work. */
		CANCELLED,
		/** The disk refused to give or take data. */
		DISK
	}

	private final Reason reason;
	private final transient Path file;
	private final transient List<Object> details;
	private final transient List<HeaderChoice> candidates;

	/**
	 * A problem with a file.
	 *
	 * @param details what the sentence of the reason names besides the file: {@link Localized} or plain values
	 */
	public SheetProblem(Reason reason, Path file, Object... details) {
		this(reason, file, null, List.of(), details);
	}

	/** A problem with its cause (may be null) and the headers to choose from (may be empty). */
	public SheetProblem(Reason reason, Path file, Throwable cause, List<HeaderChoice> candidates, Object... details) {
		super(reason.name(), cause);
		this.reason = reason;
		this.file = file;
		this.details = List.of(details);
		this.candidates = List.copyOf(candidates);
	}

	/** What is wrong. */
	public Reason reason() {
		return reason;
	}

	/** The file it happened with. */
	public Path file() {
		return file;
	}

	/** For {@link Reason#TWO_HEADERS}: the headers to choose from; else empty. */
	public List<HeaderChoice> candidates() {
		return candidates;
	}

	/** What is wrong, where, and what to do next, in one or two sentences. */
	@Override
	public String in(Locale locale) {
		Path name = file.getFileName();
		Object[] args = new Object[details.size() + 1];
		args[0] = name == null ? file.toString() : name.toString();
		for (int i = 0; i < details.size(); i++) {
			args[i + 1] = details.get(i);
		}
		return Messages.text(locale, "problem." + reason.name(), args); //$NON-NLS-1$
	}

	@Override
	public String getMessage() {
		return in(Locale.ENGLISH);
	}

	@Override
	public String getLocalizedMessage() {
		return in(Locale.getDefault());
	}
}
