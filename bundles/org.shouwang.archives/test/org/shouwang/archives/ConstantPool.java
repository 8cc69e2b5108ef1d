// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts in a class file, by chapter 4.4 of the Java Virtual Machine Specification. */
final class ConstantPool {
	private static final int HEAD = 8;
	private static final int UTF8 = 1;
	private static final int LONG = 5;
	private static final int DOUBLE = 6;

	private ConstantPool() {
	}

	static List<String> texts(byte[] classFile) throws IOException {
		List<String> texts = new ArrayList<>();
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
		in.skipNBytes(HEAD);
		int count = in.readUnsignedShort();
		for (int i = 1; i < count; i++) {
			int tag = in.readUnsignedByte();
			if (tag == UTF8) {
				texts.add(in.readUTF());
			} else {
				in.skipNBytes(size(tag));
				i += tag == LONG || tag == DOUBLE ? 1 : 0;
			}
		}
		return texts;
	}

	private static int size(int tag) {
		return switch (tag) {
		case 7, 8, 16, 19, 20 -> 2;
		case 15 -> 3;
		case LONG, DOUBLE -> 8;
		default -> 4;
		};
	}
}
