// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetFormat;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.internal.Opener;
import org.shouwang.sheets.internal.ReadGuard;

/** An open xls file (Excel 97–2003, WPS). */
public final class XlsSource implements SheetSource {

	private static final String WORKBOOK = "Workbook"; //$NON-NLS-1$
	private static final String OLD_WORKBOOK = "Book"; //$NON-NLS-1$
	/** Where xlsx files hide that are protected by a password (MS-OFFCRYPTO 2.3.4.4). */
	private static final String ENCRYPTED_PACKAGE = "EncryptedPackage"; //$NON-NLS-1$

	private final Path file;
	private final POIFSFileSystem container;
	private final Limits limits;
	private final XlsGlobals globals;

	private XlsSource(Path file, POIFSFileSystem container, Limits limits, XlsGlobals globals) {
		this.file = file;
		this.container = container;
		this.limits = limits;
		this.globals = globals;
	}

	/** Opens a compound file that should be an xls workbook. */
	public static SheetSource open(Path file, Limits limits) throws IOException {
		POIFSFileSystem container = container(file);
		try {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
				throw new SheetProblem(Reason.ENCRYPTED, file);
			}
			if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
				throw root.hasEntryCaseInsensitive(OLD_WORKBOOK) ? Opener.otherFormat(file, "format.excel95") //$NON-NLS-1$
						: new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
			}
			if (Files.size(file) > limits.maxXlsBytes()) {
				throw Opener.tooLarge(file, limits.maxXlsBytes());
			}
			return new XlsSource(file, container, limits, XlsGlobals.read(file, XlsRecords.open(container)));
		} catch (IOException | RuntimeException | StackOverflowError e) {
			container.close();
			throw e;
		}
	}

	private static POIFSFileSystem container(Path file) throws IOException {
		try {
			return new POIFSFileSystem(file.toFile(), true);
		} catch (NotOLE2FileException e) {
			throw e;
		} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
			// the magic number is right, the sector table is not: the file ends too early
			throw new SheetProblem(Reason.TRUNCATED, file, e, List.of());
		}
	}

	@Override
	public Path path() {
		return file;
	}

	@Override
	public SheetFormat format() {
		return SheetFormat.XLS;
	}

	@Override
	public String description() {
		return format().name();
	}

	@Override
	public List<SheetInfo> sheets() {
		return globals.sheets();
	}

	@Override
	public RowCursor rows(int sheet, Progress progress) {
		return ReadGuard.run(file, () -> new XlsRows(file, records(sheet), globals, limits, progress));
	}

	@Override
	public List<MergedRange> mergedRanges(int sheet) {
		return ReadGuard.run(file, () -> {
			try (XlsRecords records = records(sheet)) {
				return XlsMerges.read(records, limits);
			}
		});
	}

	@Override
	public void close() {
		ReadGuard.run(file, () -> {
			container.close();
			return null;
		});
	}

	private XlsRecords records(int sheet) throws IOException {
		return XlsRecords.openAt(container, globals.offset(sheet));
	}
}
