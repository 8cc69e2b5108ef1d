// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/**
 * The encoding of a text file. A byte order mark decides; else the first encoding in which the whole file is valid:
 * UTF-8, whose rules Chinese text in GB18030 breaks within a few characters, then GB18030.
 *
 * @param charset the encoding
 * @param markBytes bytes of the byte order mark to be passed
 */
record Encoding(Charset charset, int markBytes) {

	private static final Charset GB18030 = Charset.forName("GB18030"); //$NON-NLS-1$

	static Encoding detect(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(3);
		}
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return checked(file, new Encoding(StandardCharsets.UTF_8, 3));
		}
		if (starts(head, 0xFF, 0xFE)) {
			return checked(file, new Encoding(StandardCharsets.UTF_16LE, 2));
		}
		if (starts(head, 0xFE, 0xFF)) {
			return checked(file, new Encoding(StandardCharsets.UTF_16BE, 2));
		}
		EncodingScan utf8 = EncodingScan.of(file, StandardCharsets.UTF_8, 0);
		return switch (utf8.verdict()) {
		case VALID -> new Encoding(StandardCharsets.UTF_8, 0);
		case CUT_OFF -> throw new SheetProblem(Reason.TRUNCATED, file);
		case BINARY -> throw new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
		case INVALID -> gb18030(file, utf8);
		};
	}

	/** A file that is not quite UTF-8: GB18030, or the one of the two in which the first wrong character comes later. */
	private static Encoding gb18030(Path file, EncodingScan utf8) throws IOException {
		EncodingScan scan = EncodingScan.of(file, GB18030, 0);
		if (scan.verdict() == EncodingScan.Verdict.INVALID) {
			throw new SheetProblem(Reason.BAD_CHARACTERS, file, Math.max(scan.line(), utf8.line()));
		}
		return accepted(file, new Encoding(GB18030, 0), scan);
	}

	private static Encoding checked(Path file, Encoding encoding) throws IOException {
		return accepted(file, encoding, EncodingScan.of(file, encoding.charset(), encoding.markBytes()));
	}

	private static Encoding accepted(Path file, Encoding encoding, EncodingScan scan) {
		return switch (scan.verdict()) {
		case VALID -> encoding;
		case CUT_OFF -> throw new SheetProblem(Reason.TRUNCATED, file);
		case BINARY -> throw new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
		case INVALID -> throw new SheetProblem(Reason.BAD_CHARACTERS, file, scan.line());
		};
	}

	private static boolean starts(byte[] head, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
