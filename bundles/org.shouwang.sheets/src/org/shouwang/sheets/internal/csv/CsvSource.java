// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetFormat;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.internal.CountingInput;
import org.shouwang.sheets.internal.ReadGuard;

/** An open csv file: one sheet. */
public final class CsvSource implements SheetSource {

	private static final int START_CHARS = 1 << 16;
	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final Limits limits;
	private final Encoding encoding;
	private final char delimiter;

	private CsvSource(Path file, Limits limits, Encoding encoding, char delimiter) {
		this.file = file;
		this.limits = limits;
		this.encoding = encoding;
		this.delimiter = delimiter;
	}

	/** Opens a text file. */
	public static SheetSource open(Path file, Limits limits) throws IOException {
		Encoding encoding = Encoding.detect(file);
		char[] start = new char[START_CHARS];
		int length = 0;
		try (Reader in = reader(new CountingInput(Files.newInputStream(file)), encoding)) {
			for (int got = in.read(start); got > 0; got = in.read(start, length, start.length - length)) {
				length += got;
			}
		}
		return new CsvSource(file, limits, encoding, Delimiter.detect(new String(start, 0, length), limits));
	}

	@Override
	public Path path() {
		return file;
	}

	@Override
	public SheetFormat format() {
		return SheetFormat.CSV;
	}

	@Override
	public String description() {
		return format().name() + ' ' + encoding.charset().name() + ' ' + (delimiter == '\t' ? "Tab" : String.valueOf(delimiter)); //$NON-NLS-1$
	}

	@Override
	public List<SheetInfo> sheets() {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return List.of(new SheetInfo(0, dot > 0 ? name.substring(0, dot) : name, false));
	}

	@Override
	public RowCursor rows(int sheet, Progress progress) {
		return ReadGuard.run(file, () -> {
			CountingInput bytes = new CountingInput(Files.newInputStream(file));
			Reader in = reader(bytes, encoding);
			return new CsvRows(file, bytes, in, new CsvLexer(in, delimiter, limits), limits, progress);
		});
	}

	@Override
	public List<MergedRange> mergedRanges(int sheet) {
		return List.of();
	}

	@Override
	public void close() {
		// every reading opens and closes the file itself
	}

	private static Reader reader(CountingInput bytes, Encoding encoding) throws IOException {
		bytes.skipNBytes(encoding.markBytes());
		return new BufferedReader(new InputStreamReader(bytes, encoding.charset().newDecoder()), BUFFER);
	}
}
