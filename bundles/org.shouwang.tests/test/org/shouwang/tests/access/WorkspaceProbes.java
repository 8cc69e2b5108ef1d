// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.export.FullExport;

/** The workspace as a whole: files of records, verification, moving, backup and export. */
final class WorkspaceProbes {
	private WorkspaceProbes() {
	}

	/** Something done with the open workspace. */
	private interface Work {
		void on(Workspace workspace, Actor actor) throws Exception;
	}

	private static Probe probe(Work work) {
		return actor -> Refusals.of(() -> work.on(actor.signedIn().workspace(), actor));
	}

	/** Looks at the whole, and lets it out. */
	static Map<String, Probe> workspace() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Workspace.folder", probe((workspace, actor) -> workspace.folder()));
		probes.put("Workspace.info", probe((workspace, actor) -> workspace.info()));
		probes.put("Workspace.store", probe((workspace, actor) -> workspace.store()));
		probes.put("Workspace.older", probe((workspace, actor) -> workspace.older()));
		probes.put("Workspace.acceptOlder", probe((workspace, actor) -> workspace.acceptOlder(actor.session())));
		probes.put("Workspace.attachments", probe((workspace, actor) -> workspace.attachments(actor.session())));
		probes.put("Workspace.verify", probe((workspace, actor) -> workspace.verify(actor.session(), VerifyProgress.NONE)));
		// Whoever moves it closes it for writing: those who may stop at a folder that is not empty.
		probes.put("Workspace.moveTo a full folder", probe((workspace, actor) -> workspace.moveTo(actor.session(), workspace.folder(),
				Optional.empty(), rows -> { })));
		probes.put("FullExport.write", probe((workspace, actor) -> new FullExport(workspace, actor.session(), "test", Clock.systemUTC())
				.write(actor.out().resolve("all.zip"), "correct horse".toCharArray(), "handed to the archive", share -> { })));
		return probes;
	}

	/** The files of records. */
	static Map<String, Probe> attachments() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("Attachments.add", actor -> Ring.reached(ring -> add(actor, ring)));
		probes.put("Attachments.of", actor -> Ring.farthest(ring -> !files(actor).of("Pupil", SessionProbes.pupil(actor, ring)).isEmpty()));
		probes.put("Attachments.open", WorkspaceProbes::open);
		probes.put("Attachments.put", actor -> Ring.reached(ring -> files(actor).put(new AttachmentDraft("Pupil", SessionProbes.pupil(actor, ring),
				"put.txt", null), new ByteArrayInputStream((actor.role().id() + " put " + ring).getBytes()))));
		probes.put("Attachments.describe", actor -> Ring.reached(ring -> files(actor).describe(id(actor, ring), "作业.txt", null, "name")));
		probes.put("Attachments.preview", actor -> Ring.reached(ring -> files(actor).preview(id(actor, ring))));
		probes.put("Attachments.save", actor -> Ring.reached(ring -> files(actor).save(id(actor, ring), actor.out().resolve(ring + ".txt"),
				bytes -> { })));
		probes.put("Attachments.thumbnail", actor -> Ring.reached(ring -> files(actor).thumbnail(id(actor, ring))));
		probes.put("Attachments.remove", actor -> Ring.reached(ring -> files(actor).remove(id(actor, ring), "remove")));
		probes.put("Attachments.verify", probe((workspace, actor) -> files(actor).verify(bytes -> { })));
		probes.put("Attachments.collect", probe((workspace, actor) -> files(actor).collect(Duration.ofDays(1))));
		return probes;
	}

	private static Attachments files(Actor actor) {
		return actor.signedIn().workspace().attachments(actor.session());
	}

	private static String id(Actor actor, Ring ring) {
		return actor.village().samples().id("Attachment", ring);
	}

	private static void add(Actor actor, Ring ring) {
		byte[] content = (actor.role().id() + ring).getBytes();
		files(actor).add(new AttachmentDraft("Pupil", SessionProbes.pupil(actor, ring), "note.txt", null), new ByteArrayInputStream(content));
	}

	/** Whoever reads a file stands in the log. */
	private static String open(Actor actor) {
		long logged = actor.accesses();
		String reached = Ring.reached(ring -> {
			try (InputStream content = files(actor).open(id(actor, ring))) {
				content.readAllBytes();
			}
		});
		return actor.accesses() > logged != reached.startsWith("no") ? reached : reached + ", wrongly logged";
	}

	static BackupService service(Actor actor) {
		return actor.village().backups();
	}

	/** What is done with backups while the workspace is open. */
	static Map<String, Probe> backups() {
		Map<String, Probe> probes = new LinkedHashMap<>();
		probes.put("BackupService.plan", probe((workspace, actor) -> service(actor).plan(actor.session(), workspace.folder(), actor.village().plan())));
		// Somebody chose the place who may; that it is not plugged in now is told to whoever makes the backup.
		probes.put("BackupService.backup as planned", probe((workspace, actor) -> service(actor).backup(actor.session(), workspace,
				actor.village().plan().target(), actor.village().plan().keep(), share -> { })));
		probes.put("BackupService.backup elsewhere", probe((workspace, actor) -> service(actor).backup(actor.session(), workspace,
				stick(actor), KeepRule.STANDARD, share -> { })));
		probes.put("BackupService.list", probe((workspace, actor) -> service(actor).list(actor.village().disk(), workspace.info().id())));
		probes.put("BackupService.newest", probe((workspace, actor) -> service(actor).newest(actor.village().disk())));
		probes.put("BackupService.isOf", probe((workspace, actor) -> service(actor).isOf(service(actor).newest(actor.village().disk()),
				workspace.folder())));
		probes.put("BackupService.diary", probe((workspace, actor) -> service(actor).diary(workspace.folder())));
		probes.put("BackupService.due", probe((workspace, actor) -> service(actor).due(workspace.folder(),
				BackupPlan.standard(actor.village().plan().target()))));
		probes.put("BackupService.proven", probe((workspace, actor) -> service(actor).diary(workspace.folder()).last()
				.ifPresent(last -> service(actor).proven(workspace.folder(), last))));
		return probes;
	}

	private static Path stick(Actor actor) throws java.io.IOException {
		return Files.createDirectories(actor.out().resolve("stick"));
	}
}
