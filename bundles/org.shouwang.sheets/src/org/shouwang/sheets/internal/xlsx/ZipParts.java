// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.shouwang.sheets.Limits;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/** The parts of an xlsx file by name. Names are found whatever their case, as the packaging standard has it. */
final class ZipParts implements AutoCloseable {

	private final Path file;
	private final Limits limits;
	private final ZipFile zip;
	private final Map<String, ZipEntry> entries = new HashMap<>();

	ZipParts(Path file, Limits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		ZipDirectory.check(file, limits);
		zip = new ZipFile(file.toFile());
		zip.stream().forEach(e -> entries.put(key(e.getName()), e));
	}

	boolean has(String name) {
		return entries.containsKey(key(name));
	}

	/** Opens a part; reading it past a limit is a {@link SheetProblem}. */
	PartInput open(String name) throws IOException {
		ZipEntry entry = entries.get(key(name));
		if (entry == null) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
		return new PartInput(zip.getInputStream(entry), file, limits, entry.getSize(), entry.getCompressedSize());
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private static String key(String name) {
		String unix = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return unix.startsWith("/") ? unix.substring(1) : unix; //$NON-NLS-1$
	}
}
