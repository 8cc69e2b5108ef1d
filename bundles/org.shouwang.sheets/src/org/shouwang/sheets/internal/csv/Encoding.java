// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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
	private static final int BUFFER = 1 << 16;
	private static final int MOST_CONTROLS = 8;

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
		Verdict utf8 = new Encoding(StandardCharsets.UTF_8, 0).verdict(file);
		if (utf8 == Verdict.VALID) {
			return new Encoding(StandardCharsets.UTF_8, 0);
		}
		if (utf8 == Verdict.CUT_OFF) {
			throw new SheetProblem(Reason.TRUNCATED, file);
		}
		return checked(file, new Encoding(GB18030, 0));
	}

	private static Encoding checked(Path file, Encoding encoding) throws IOException {
		return switch (encoding.verdict(file)) {
		case VALID -> encoding;
		case CUT_OFF -> throw new SheetProblem(Reason.TRUNCATED, file);
		case INVALID -> throw new SheetProblem(Reason.NOT_A_SPREADSHEET, file);
		};
	}

	private enum Verdict {
		VALID, CUT_OFF, INVALID
	}

	private Verdict verdict(Path file) throws IOException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		CharBuffer chars = CharBuffer.allocate(BUFFER);
		int controls = 0;
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(markBytes);
			for (int got = in.read(bytes.array()); got >= 0; got = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
				bytes.position(bytes.position() + got).flip();
				CoderResult result = decoder.decode(bytes, chars, false);
				controls += controls(chars.flip());
				if (result.isError() || controls > MOST_CONTROLS) {
					return Verdict.INVALID;
				}
				bytes.compact();
				chars.clear();
			}
		}
		// what is left is the beginning of a character whose end is missing
		return bytes.position() == 0 ? Verdict.VALID : Verdict.CUT_OFF;
	}

	/** Control characters, which text has none of: GB18030 alone would take many a program or picture for text. */
	private static int controls(CharBuffer chars) {
		int controls = 0;
		while (chars.hasRemaining()) {
			char c = chars.get();
			if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
				controls++;
			}
		}
		return controls;
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
