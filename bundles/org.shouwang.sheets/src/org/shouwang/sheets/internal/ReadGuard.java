// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;

import org.apache.poi.EncryptedDocumentException;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/**
 * Turns whatever the libraries throw at hostile content into a {@link SheetProblem}. This is the one place where a
 * {@link RuntimeException} is caught wholesale: parsers of foreign files are fuzzed, and any of their exceptions means
 * the same to a person.
 */
public final class ReadGuard {

	private ReadGuard() {
	}

	/** Runs the work on a file; only {@link SheetProblem} comes out. */
	public static <T> T run(Path file, Callable<T> work) {
		try {
			return work.call();
		} catch (SheetProblem problem) {
			throw problem;
		} catch (EncryptedDocumentException e) {
			throw problem(Reason.ENCRYPTED, file, e);
		} catch (IOException e) {
			throw of(file, e);
		} catch (Exception | StackOverflowError e) {
			throw problem(Reason.DAMAGED, file, e);
		}
	}

	/** The problem that an input or output exception stands for. */
	public static SheetProblem of(Path file, IOException e) {
		return problem(reason(e), file, e);
	}

	private static Reason reason(IOException e) {
		return switch (e) {
		case NoSuchFileException missing -> Reason.MISSING;
		case AccessDeniedException denied -> Reason.NO_PERMISSION;
		case FileSystemException system -> isSharing(system) ? Reason.IN_USE : Reason.DISK;
		case EOFException ended -> Reason.TRUNCATED;
		case ZipException zip -> Reason.DAMAGED;
		default -> isSystem(e) ? Reason.DISK : Reason.DAMAGED;
		};
	}

	/** Windows tells a locked file only by words, in the language of the system. */
	private static boolean isSharing(FileSystemException e) {
		String why = String.valueOf(e.getReason()).toLowerCase(Locale.ROOT);
		return why.contains("another process") || why.contains("being used") || why.contains("另一个程序") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| why.contains("正在使用") || why.contains("locked"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isSystem(IOException e) {
		String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		return why.contains("no space left") || why.contains("input/output error"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static SheetProblem problem(Reason reason, Path file, Throwable cause) {
		return new SheetProblem(reason, file, cause, java.util.List.of());
	}
}
