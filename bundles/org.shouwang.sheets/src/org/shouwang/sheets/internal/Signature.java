// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say about it. */
enum Signature {
	ZIP, OLE2, OLD_EXCEL, WEB_PAGE, XML, BINARY, TEXT;

	private static final byte[] OLE2_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

	static Signature of(byte[] head) {
		if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 7, 8)) {
			return ZIP;
		}
		if (java.util.Arrays.equals(head, 0, Math.min(head.length, OLE2_MAGIC.length), OLE2_MAGIC, 0, OLE2_MAGIC.length)) {
			return OLE2;
		}
		if (starts(head, 9, 0) || starts(head, 9, 2) || starts(head, 9, 4) || starts(head, 9, 8)) {
			return OLD_EXCEL;
		}
		return isUtf16(head) ? TEXT : textual(head);
	}

	private static Signature textual(byte[] head) {
		if (isBinary(head)) {
			return BINARY;
		}
		String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		String trimmed = start.substring(start.startsWith("ï»¿") ? 3 : 0).stripLeading(); //$NON-NLS-1$
		if (trimmed.startsWith("<") && (trimmed.contains("<html") || trimmed.contains("<table"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return WEB_PAGE;
		}
		return trimmed.startsWith("<?xml") ? XML : TEXT; //$NON-NLS-1$
	}

	/** Control characters that no text has, as in pictures, PDF bodies and programs. */
	private static boolean isBinary(byte[] head) {
		if (starts(head, '%', 'P', 'D', 'F') || starts(head, '{', '\\', 'r', 't', 'f')) {
			return true;
		}
		for (byte b : head) {
			if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUtf16(byte[] head) {
		return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
	}

	private static boolean starts(byte[] head, int... magic) {
		if (head.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if ((head[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
