// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.shouwang.model.Attachment;
import org.shouwang.model.School;
import org.shouwang.store.Session;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;

/** One file after the other is added to the school: record and whole content, or at most a file that nothing names. */
final class Attaching implements Work {
	private static final int SMALLEST = 100_000;

	@Override
	public void work(Place place, Consumer<String> done) {
		Workspace workspace = place.open();
		Session session = workspace.store().open(Place.OFFICE);
		for (int n = 0; true; n++) {
			String mark = place.round() + "-" + n;
			add(workspace.attachments(session), session, mark);
			done.accept(mark);
		}
	}

	/** Adds a file whose content follows from its name. */
	static void add(Attachments attachments, Session session, String mark) {
		attachments.add(new AttachmentDraft("School", school(session), mark, null), new ByteArrayInputStream(content(mark)));
	}

	private static String school(Session session) {
		return session.read(query -> query.<School>all("School").getFirst().getId());
	}

	private static byte[] content(String mark) {
		Random random = new Random(mark.hashCode());
		byte[] content = new byte[SMALLEST + random.nextInt(SMALLEST)];
		random.nextBytes(content);
		return content;
	}

	@Override
	public void check(Place place, List<String> done) throws IOException {
		try (Workspace workspace = place.open()) {
			Session session = workspace.store().open(Place.OFFICE);
			Attachments attachments = workspace.attachments(session);
			Set<String> names = allWhole(attachments, session);
			assertTrue(names.containsAll(done), () -> "lost: " + done.stream().filter(mark -> !names.contains(mark)).toList());
			assertEquals(List.of(), workspace.verify(session, VerifyProgress.NONE).findings());
			attachments.collect(Duration.ZERO);
			assertEquals(List.of(), attachments.verify(bytes -> { }).orphaned());
			assertEquals(List.of(), workspace.verify(session, VerifyProgress.NONE).findings(), "what is in use was collected");
		}
	}

	/** Reads every file that a record names; their names. */
	static Set<String> allWhole(Attachments attachments, Session session) throws IOException {
		List<Attachment> all = attachments.of("School", school(session));
		for (Attachment attachment : all) {
			try (InputStream content = attachments.open(attachment.getId())) {
				assertArrayEquals(content(attachment.getName()), content.readAllBytes(), attachment.getName());
			}
		}
		return all.stream().map(Attachment::getName).collect(Collectors.toSet());
	}
}
