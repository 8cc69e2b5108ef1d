// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.archives.ArchivesService;
import org.shouwang.archives.carriers.RegisterService;
import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierKind;
import org.shouwang.cli.ExitStatus;

/** Photos, scans and folders on shelves without a window. */
class PapersCliTest {
	@TempDir
	private Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		Map<String, String> environment = Map.of("SHOUWANG_PASSWORD", "secret-12", "SHOUWANG_HOME", folder.resolve("w").toString());
		return new Cli(new PlainServices(), environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
	}

	@BeforeEach
	void school() {
		WorkspaceService workspaces = new PlainServices().all(WorkspaceService.class).getFirst();
		try (SignedIn signedIn = workspaces.create(folder.resolve("w"), "青石小学", "office", "secret-12".toCharArray())) {
			ArchivesService archives = new ArchivesService(signedIn);
			var child = archives.create();
			child.pupil().setName("石小一");
			archives.save(child, "test");
			Carrier album = new RegisterService(signedIn).create();
			album.setNumber("A-7");
			album.setTitle("春游相册");
			album.setKind(CarrierKind.PICTURE);
			signedIn.session().change("test", unit -> unit.add(album));
		}
	}

	@Test
	void filesAreAddedListedSavedAndRemoved() throws Exception {
		Path letter = Files.writeString(folder.resolve("来信.txt"), "invented");
		assertEquals(ExitStatus.DONE, run("attach", letter.toString(), "--to", "石小一", "--date", "2026-03-01"), err::toString);
		String id = out.toString().strip();
		assertEquals(ExitStatus.DONE, run("attachments", "add", letter.toString(), "--to", "石小一"), err::toString);
		assertEquals(id, out.toString().strip());
		assertTrue(err.toString().contains("there already"));
		assertEquals(ExitStatus.DONE, run("attachments", "list", "石小一", "--format", "json"), err::toString);
		assertTrue(out.toString().contains(id) && out.toString().contains("text/plain") && out.toString().contains("2026-03-01"), out::toString);
		assertEquals(ExitStatus.DONE, run("attachments", "list", "石小一"), err::toString);
		Path copy = folder.resolve("copy.txt");
		assertEquals(ExitStatus.DONE, run("attachments", "save", id, "-o", copy.toString()), err::toString);
		assertEquals("invented", Files.readString(copy));
		assertEquals(ExitStatus.USAGE, run("attachments", "save", id, "-o", copy.toString()));
		assertEquals(ExitStatus.DONE, run("attachments", "remove", id, "--reason", "twice"), err::toString);
		assertEquals(ExitStatus.DONE, run("attachments", "list", "石小一", "--format", "json"));
		assertFalse(out.toString().contains(id));
	}

	@Test
	void wrongWordsAddNothing() {
		assertEquals(ExitStatus.USAGE, run("attach", folder.toString()));
		assertEquals(ExitStatus.USAGE, run("attach", "x", "--to", "nobody"));
		assertEquals(ExitStatus.FAILED, run("attach", folder.resolve("none.jpg").toString(), "--to", "石小一"));
		assertTrue(err.toString().contains("cannot be read"), err::toString);
		assertEquals(ExitStatus.FAILED, run("attachments", "save", "00000000-0000-7000-8000-000000000000", "-o", folder.resolve("y").toString()));
		assertEquals(ExitStatus.USAGE, run("attachments"));
		assertEquals(ExitStatus.USAGE, run("attachments", "list", "石小一", "--format", "xml"));
	}

	@Test
	void aCarrierIsLentAndComesBack() {
		assertEquals(ExitStatus.USAGE, run("act", "lend", "A-7"));
		assertTrue(err.toString().contains("to=NAME"), err::toString);
		assertEquals(ExitStatus.USAGE, run("act", "burn", "A-7"));
		assertTrue(err.toString().contains("lend, return"), err::toString);
		assertEquals(ExitStatus.USAGE, run("act", "lend", "A-8", "to=李一"));
		assertEquals(ExitStatus.USAGE, run("act", "lend", "A-7", "to=李一", "due=soon"));
		assertEquals(ExitStatus.USAGE, run("act", "lend", "A-7", "too=李一"));
		assertEquals(ExitStatus.DONE, run("act", "lend", "A-7", "to=李一", "due=2999-01-01"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("act", "lend", "春游相册", "to=石大一"));
		assertTrue(err.toString().contains("李一"), err::toString);
		assertEquals(ExitStatus.DONE, run("list", "carriers", "--where", "out", "--format", "json"));
		assertTrue(out.toString().contains("李一"), out::toString);
		assertEquals(ExitStatus.DONE, run("act", "return", "A-7", "state=good"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("act", "return", "A-7"));
		assertEquals(ExitStatus.DONE, run("list", "loans", "--where", "returned"), err::toString);
		assertTrue(out.toString().contains("李一"), out::toString);
	}
}
