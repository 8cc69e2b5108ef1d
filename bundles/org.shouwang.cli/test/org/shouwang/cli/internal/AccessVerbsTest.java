// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Reach;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;

/** Who read what is told to those who may ask, and an emergency reads past the scope, for a reason. */
class AccessVerbsTest {
	private static final String PASSWORD = "secret-12";
	private static final String PHONE = "13800139999";

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
	void aChildOutOfTheTeachersSight() {
		assertEquals(ExitStatus.DONE, run("init", "--school", "青石小学", "--account", "office"), err::toString);
		WorkspaceService workspaces = new PlainServices().all(WorkspaceService.class).getFirst();
		try (SignedIn office = workspaces.open(folder.resolve("w"), "office", PASSWORD.toCharArray())) {
			String school = office.session().read(query -> query.<School>all("School").getFirst().getId());
			office.session().change("child", unit -> {
				Pupil pupil = ModelFactory.eINSTANCE.createPupil();
				pupil.setSchool(school);
				pupil.setName("何小满");
				pupil.setIdNumber("510821201709040011");
				unit.add(pupil);
				Person grandmother = ModelFactory.eINSTANCE.createPerson();
				grandmother.setName("田桂花");
				grandmother.setPhone(PHONE);
				unit.add(grandmother);
				Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
				tie.setPupil(pupil.getId());
				tie.setPerson(grandmother.getId());
				unit.add(tie);
			});
			office.accounts().add("teacher", "teacher", new Reach(Set.of(), Set.of(), Set.of()), "given".repeat(2).toCharArray(), "test");
			office.accounts().add("helper", "helper", new Reach(Set.of(), Set.of(), Set.of()), "given".repeat(2).toCharArray(), "test");
		}
		for (String account : Set.of("teacher", "helper")) {
			workspaces.changePassword(folder.resolve("w"), account, "given".repeat(2).toCharArray(), PASSWORD.toCharArray());
		}
	}

	@Test
	void anEmergencyIsReadForAReasonAndTold() {
		assertEquals(ExitStatus.USAGE, run("--account", "teacher", "break-glass", "何小满"), "a reason is needed");
		assertEquals(ExitStatus.REFUSED, run("--account", "teacher", "break-glass", "何小满", "--reason", " "), err::toString);
		assertEquals(ExitStatus.REFUSED, run("--account", "helper", "break-glass", "何小满", "--reason", "摔伤"), err::toString);
		assertFalse(out.toString().contains(PHONE));
		assertEquals(ExitStatus.FAILED, run("--account", "teacher", "break-glass", "无名", "--reason", "摔伤"), err::toString);
		assertEquals(ExitStatus.DONE, run("--account", "teacher", "break-glass", "何小满", "--reason", "摔伤，找监护人"), err::toString);
		assertTrue(out.toString().contains(PHONE));

		assertEquals(ExitStatus.DONE, run("--account", "office", "access-log", "--format", "json"), err::toString);
		assertTrue(out.toString().contains("\"glass\"") && out.toString().contains("\"through\"") && out.toString().contains("摔伤，找监护人"));
		assertFalse(out.toString().contains(PHONE));
	}

	@Test
	void whatLeftIsToldToThoseWhoMayAsk() {
		assertEquals(ExitStatus.DONE, run("--account", "office", "list", "pupils", "--where", "name:何小满", "--format", "csv"), err::toString);
		assertEquals(ExitStatus.REFUSED, run("--account", "teacher", "access-log"), err::toString);
		assertEquals("", out.toString());
		assertEquals(ExitStatus.DONE, run("--account", "office", "--lang", "en", "access-log", "--limit", "1"), err::toString);
		assertTrue(out.toString().contains("export or print") && out.toString().contains("list pupils, name:…, csv"), out::toString);
		assertFalse(out.toString().contains("何小满"), "the log names records by their ids");
		assertEquals(ExitStatus.USAGE, run("--account", "office", "access-log", "--limit", "0"));
		assertEquals(ExitStatus.USAGE, run("--account", "office", "access-log", "--format", "xlsx"));
	}
}
