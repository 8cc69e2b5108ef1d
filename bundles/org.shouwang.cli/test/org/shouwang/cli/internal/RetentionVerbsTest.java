// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;

/** Rules are kept, what is due is listed, and it is erased only when somebody says so, with a protocol. */
class RetentionVerbsTest {
	private static final String PASSWORD = "secret-12";

	@TempDir
	Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		Map<String, String> environment = Map.of("SHOUWANG_PASSWORD", PASSWORD, "SHOUWANG_HOME", folder.resolve("w").toString());
		return new Cli(new PlainServices(), environment, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
	}

	@BeforeEach
	void aSchoolWithALeaver() {
		assertEquals(ExitStatus.DONE, run("init", "--school", "青石小学", "--account", "office"), err::toString);
		try (SignedIn signedIn = new PlainServices().all(WorkspaceService.class).getFirst().open(folder.resolve("w"), "office", PASSWORD.toCharArray())) {
			String school = signedIn.session().read(query -> query.<School>all("School").getFirst().getId());
			signedIn.session().change("pupils", unit -> {
				unit.add(pupil(school, "任离校", LocalDate.now().minusYears(8)));
				unit.add(pupil(school, "任在校", null));
			});
		}
	}

	private static Pupil pupil(String school, String name, LocalDate left) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school);
		pupil.setName(name);
		pupil.setLeftOn(left);
		return pupil;
	}

	@Test
	void aRuleIsAddedItsDueListedErasedAndEnded() throws Exception {
		assertEquals(ExitStatus.DONE, run("retention", "due"), err::toString);
		assertFalse(out.toString().contains("任离校"), "without a rule nothing is due");
		assertEquals(ExitStatus.DONE, run("retention", "add", "六年", "--years", "6", "--source", "某县规定"), err::toString);
		assertEquals(ExitStatus.DONE, run("retention", "due"), err::toString);
		assertTrue(out.toString().contains("任离校"));
		assertFalse(out.toString().contains("任在校"));

		Path protocol = folder.resolve("protocol.pdf");
		assertEquals(ExitStatus.USAGE, run("retention", "erase", "-o", protocol.toString()), "without --yes nothing goes");
		assertEquals(ExitStatus.USAGE, run("retention", "erase", "--yes", "-o", folder.resolve("no/such.pdf").toString()));
		assertEquals(ExitStatus.DONE, run("retention", "due", "--format", "json"));
		assertTrue(out.toString().contains("任离校"), "still there");

		assertEquals(ExitStatus.DONE, run("retention", "erase", "--yes", "-o", protocol.toString()), err::toString);
		assertEquals("%PDF", new String(Files.readAllBytes(protocol), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1));
		assertEquals(ExitStatus.DONE, run("verify"), err::toString);
		assertEquals(ExitStatus.DONE, run("retention", "due"));
		assertFalse(out.toString().contains("任离校"));

		assertEquals(ExitStatus.DONE, run("retention", "end", "六年"), err::toString);
		assertEquals(ExitStatus.DONE, run("retention", "rules", "--format", "json"));
		assertTrue(out.toString().contains(LocalDate.now().minusDays(1).toString()));
		assertEquals(ExitStatus.USAGE, run("retention", "end", "六年"), "it is ended already");
	}

	@Test
	void badRulesAreRefusedInWords() {
		assertEquals(ExitStatus.REFUSED, run("retention", "add", "x", "--years", "6", "--source", "y", "--from", "name"), err::toString);
		assertTrue(err.toString().contains("Pupil.name"));
		assertEquals(ExitStatus.USAGE, run("retention", "add", "x", "--years", "6", "--source", "y", "--only", "rollStatus"));
		assertEquals(ExitStatus.USAGE, run("retention"));
	}
}
