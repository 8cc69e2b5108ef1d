// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.internal.backup.BackupServiceImpl;

/** Backs 1 GB of attachments up beside {@code cp -r} of the same files, on the same disk; three times, alternating. */
public final class BackupBenchmark {

	private static final int FILES = 256;
	private static final int FILE_BYTES = 4 * 1024 * 1024;
	private static final int ROUNDS = 3;

	private BackupBenchmark() {
	}

	/** @param arguments a folder to work in, made here */
	public static void main(String[] arguments) throws Exception {
		Path work = Files.createDirectories(Path.of(arguments[0]));
		Path folder = work.resolve("w");
		Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema()));
		try (DataKey key = DataKey.random(new SecureRandom())) {
			workspaces.create(folder, DerbyEngine.ID, key, EMPTY);
			attachments(folder.resolve("attachments"));
			BackupService backups = new BackupServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()),
					Clock.systemDefaultZone(), "0", work);
			try (Workspace workspace = workspaces.open(folder, key)) {
				Session session = workspace.store().open(Viewer.unrestricted("bench", Scope.ALL, Sensitivity.SENSITIVE));
				for (int round = 0; round < ROUNDS; round++) {
					compare(work, folder, () -> backups.backup(session, workspace, target(work), KeepRule.STANDARD, p -> { }));
				}
			}
		}
	}

	private static Path target(Path work) {
		return work.resolve("backup");
	}

	private static void compare(Path work, Path folder, Runnable backup) throws IOException, InterruptedException {
		Path copy = work.resolve("copy");
		double cp = seconds(() -> run("cp", "-r", folder.resolve("attachments").toString(), copy.toString()));
		double forced = cp + seconds(() -> run("sync", "-f", work.toString()));
		Files.createDirectories(target(work));
		double first = seconds(backup);
		double again = seconds(backup);
		System.out.printf("backup of %d MB: cp %.2f s, cp and sync %.2f s, first backup (read back, forced) %.2f s, next (all read, none copied) "
				+ "%.2f s; speed against cp %.2f, against cp and sync %.2f%n", (long) FILES * FILE_BYTES >> 20, cp, forced, first, again,
				cp / first, forced / first);
		run("rm", "-rf", copy.toString(), target(work).toString());
	}

	private static void run(String... command) {
		try {
			if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
				throw new IllegalStateException(String.join(" ", command));
			}
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static void attachments(Path folder) throws IOException {
		Random random = new Random(1);
		byte[] bytes = new byte[FILE_BYTES];
		for (int i = 0; i < FILES; i++) {
			random.nextBytes(bytes);
			Path file = folder.resolve(String.format("%02x", i)).resolve(String.format("%064x", i));
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				out.write(bytes);
			}
		}
	}

	private static final Workspaces.Content EMPTY = new Workspaces.Content() {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// attachments are all that matters here
		}

		@Override
		public void data(Store store) {
			// no records
		}
	};
}
