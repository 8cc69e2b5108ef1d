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
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What comes of reading a whole file in one encoding.
 *
 * @param verdict whether the file is text in that encoding
 * @param line for INVALID the line of the first wrong character, counted from 1
 */
record EncodingScan(Verdict verdict, int line) {

	/** Whether a file is text in an encoding. */
	enum Verdict {
		/** Every byte is. */
		VALID,
		/** Every byte but the first ones of a last character whose end is missing. */
		CUT_OFF,
		/** Some bytes are no character. */
		INVALID,
		/** Characters that no text has: GB18030 would take many a program or picture for text. */
		BINARY
	}

	private static final int BUFFER = 1 << 16;
	private static final int MOST_CONTROLS = 8;

	static EncodingScan of(Path file, Charset charset, int markBytes) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(markBytes);
			return new Scanner(charset).scan(in);
		}
	}

	/** The state of one reading. */
	private static final class Scanner {
		private final CharsetDecoder decoder;
		private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		private final CharBuffer chars = CharBuffer.allocate(BUFFER);
		private int controls;
		private int line = 1;

		Scanner(Charset charset) {
			decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		}

		EncodingScan scan(InputStream in) throws IOException {
			for (int got = read(in); got >= 0; got = read(in)) {
				bytes.position(bytes.position() + got).flip();
				CoderResult result = decoder.decode(bytes, chars, false);
				count(chars.flip());
				if (controls > MOST_CONTROLS) {
					return new EncodingScan(Verdict.BINARY, line);
				}
				if (result.isError()) {
					return new EncodingScan(Verdict.INVALID, line);
				}
				bytes.compact();
				chars.clear();
			}
			return new EncodingScan(bytes.position() == 0 ? Verdict.VALID : Verdict.CUT_OFF, line);
		}

		private int read(InputStream in) throws IOException {
			return in.read(bytes.array(), bytes.position(), bytes.remaining());
		}

		private void count(CharBuffer read) {
			while (read.hasRemaining()) {
				char c = read.get();
				if (c == '\n') {
					line++;
				} else if (c < ' ' && c != '\t' && c != '\r' && c != '\f' && c != 0x1A) {
					controls++;
				}
			}
		}
	}
}
