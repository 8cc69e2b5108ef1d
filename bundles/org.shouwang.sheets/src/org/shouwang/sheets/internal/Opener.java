// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.internal.csv.CsvSource;
import org.shouwang.sheets.internal.xls.XlsSource;
import org.shouwang.sheets.internal.xlsx.XlsxSource;

/** Looks at a file's first bytes and hands it to the reader of its format. */
public final class Opener {

	private static final int SNIFFED = 4096;
	private static final String OWNER_PREFIX = "~$"; //$NON-NLS-1$
	private static final int OWNER_FILE_BYTES = 512;

	private Opener() {
	}

	/** Opens the file, or says why not. */
	public static SheetSource open(Path file, Limits limits) {
		return ReadGuard.run(file, () -> openChecked(file, limits));
	}

	private static SheetSource openChecked(Path file, Limits limits) throws IOException {
		checkFile(file, limits);
		byte[] head = head(file);
		return switch (Signature.of(head)) {
		case ZIP -> XlsxSource.open(file, limits);
		case OLE2 -> XlsSource.open(file, limits);
		case OLD_EXCEL -> throw otherFormat(file, "format.excel95"); //$NON-NLS-1$
		case WEB_PAGE -> throw otherFormat(file, "format.html"); //$NON-NLS-1$
		case XML -> throw otherFormat(file, "format.xml"); //$NON-NLS-1$
		case BINARY -> throw new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
		case TEXT -> CsvSource.open(file, limits);
		};
	}

	private static void checkFile(Path file, Limits limits) throws IOException {
		if (!Files.exists(file)) {
			throw new NoSuchFileException(file.toString());
		}
		if (Files.isDirectory(file)) {
			throw new SheetProblem(Reason.FOLDER, file);
		}
		if (!Files.isRegularFile(file)) {
			throw new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
		}
		long size = Files.size(file);
		if (size == 0) {
			throw new SheetProblem(Reason.EMPTY, file);
		}
		if (size > limits.maxFileBytes()) {
			throw tooLarge(file, limits.maxFileBytes());
		}
		if (size < OWNER_FILE_BYTES && String.valueOf(file.getFileName()).startsWith(OWNER_PREFIX)) {
			throw new SheetProblem(Reason.OWNER_FILE, file);
		}
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SNIFFED);
		}
	}

	/** The problem of a file that needs more than the limit. */
	public static SheetProblem tooLarge(Path file, long limitBytes) {
		return new SheetProblem(Reason.TOO_LARGE, file, Math.max(1, limitBytes >> 20));
	}

	/** The problem of a spreadsheet in a format that is not read. */
	public static SheetProblem otherFormat(Path file, String formatKey) {
		return new SheetProblem(Reason.OTHER_FORMAT, file, Messages.later(formatKey));
	}
}
