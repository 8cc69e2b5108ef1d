// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.shouwang.store.CoreSchema;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.internal.backup.BackupServiceImpl;

/** What the tests of backups share. */
final class Backups {

	private Backups() {
	}

	static BackupService service(Path temporary) {
		return service(temporary, Clock.systemDefaultZone());
	}

	static BackupService service(Path temporary, Clock clock) {
		return new BackupServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()), clock, "0.0.0.test", temporary);
	}

	/** Puts a file of random bytes, such as an encrypted attachment is, into a workspace. */
	static Path attachment(Path workspace, int number, int size) throws IOException {
		byte[] bytes = new byte[size];
		new Random(number).nextBytes(bytes);
		String name = HexFormat.of().toHexDigits((long) number << 32 | number) + "0".repeat(48);
		Path file = workspace.resolve("attachments").resolve(name.substring(0, 2)).resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	/** Every regular file below a folder. */
	static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** Names in a folder. */
	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> list = Files.list(folder)) {
			return list.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
