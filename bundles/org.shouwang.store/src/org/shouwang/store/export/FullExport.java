// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.internal.export.ExportContent;
import org.shouwang.store.internal.export.ExportHead;
import org.shouwang.store.internal.export.ZipTarget;

/**
 * Writes everything into a neutral zip that needs neither this program nor its database to be read: the way out. For each record
 * type a CSV, a JSON Lines file and a JSON Schema; the change history; a page in Chinese and English that says what is what
 * (docs/export-format.md). Streams: memory does not grow with the number of records.
 *
 * <p>It stands in the access log, type by type and as a whole. It writes what the session's viewer may see and nothing else; who may not see all schools cannot export everything.
 */
public final class FullExport {

	/** Fewest characters of the zip's password. */
	public static final int MIN_PASSWORD = 8;
	/** Fewest characters of a reason. */
	public static final int MIN_REASON = 4;

	private final Workspace workspace;
	private final Session session;
	private final String program;
	private final Clock clock;

	/** @param program version of the program, for the page */
	public FullExport(Workspace workspace, Session session, String program, Clock clock) {
		this.workspace = workspace;
		this.session = session;
		this.program = program;
		this.clock = clock;
	}

	/**
	 * Writes the zip, all or nothing; a file of that name is replaced.
	 *
	 * @param password encrypts every entry with AES-256, as 7-Zip and others open it; overwritten with zeros. {@code null}: no
	 *                 encryption
	 * @param reason   why; stands in the zip and in the access log
	 * @param progress told from 0 to 1; what it throws ends the work, and nothing is written
	 * @throws StoreException {@code NOT_PERMITTED}, {@code WEAK_PASSWORD}, {@code REASON_NEEDED}, {@code DISK_FULL} …
	 */
	public ExportResult write(Path file, char[] password, String reason, DoubleConsumer progress) {
		try {
			check(password, reason);
			return export(file.toAbsolutePath().normalize(), password, reason.strip(), progress);
		} finally {
			if (password != null) {
				Arrays.fill(password, '\0');
			}
		}
	}

	private void check(char[] password, String reason) {
		Viewer viewer = session.viewer();
		viewer.require(Permission.MAINTAIN);
		viewer.require(Permission.EXPORT);
		if (!(viewer.scope() instanceof Scope.All)) {
			throw new StoreException(Reason.NOT_PERMITTED, Permission.MAINTAIN);
		}
		if (reason == null || reason.strip().length() < MIN_REASON) {
			throw new StoreException(Reason.REASON_NEEDED);
		}
		if (password != null && password.length < MIN_PASSWORD) {
			throw new StoreException(Reason.WEAK_PASSWORD, MIN_PASSWORD);
		}
	}

	private ExportResult export(Path file, char[] password, String reason, DoubleConsumer progress) {
		Store store = workspace.store();
		Session all = session.exporting("export-all, " + (password == null ? "plain zip" : "encrypted zip") + ": " + reason);
		ExportHead head = new ExportHead(workspace.info(), program, clock.instant().truncatedTo(ChronoUnit.SECONDS),
				session.viewer(), reason);
		try (ZipTarget zip = ZipTarget.create(file, password, head.made())) {
			List<Commit> last = all.commits(1);
			ExportResult result = new ExportContent(store.dictionary(), all, workspace.attachments(all), head, zip, progress).write(file,
					last.isEmpty() ? 0 : last.getFirst().seq());
			// The lines of the types tell what was read as it was read; this one, before the file appears, that all of it left, history too.
			long rows = result.rows().values().stream().mapToLong(Long::longValue).sum() + result.attachments() + result.commits();
			all.noteAccess(List.of(), null, List.of(), rows);
			zip.finish();
			return result;
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		} catch (UncheckedIOException e) {
			throw FileErrors.translate(e.getCause(), file);
		}
	}
}
