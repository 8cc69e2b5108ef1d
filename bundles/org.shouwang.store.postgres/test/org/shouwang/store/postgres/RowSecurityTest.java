// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;

/** What the server itself lets through, below the store: asked with the application's own rights. */
@Timeout(180)
class RowSecurityTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;

	@TempDir
	private Path temp;
	private DataKey key;
	private Workspace workspace;
	private Connection application;
	private ClassGroup mine;
	private Pupil pupil;

	@BeforeEach
	void open() throws SQLException {
		key = Fixture.key();
		Path folder = temp.resolve("w");
		Fixture.create(folder, key);
		workspace = Fixture.workspaces().open(folder, key);
		Session session = workspace.store().open(Fixture.OFFICE);
		School school = Fixture.school(session);
		mine = Fixture.classGroup(session, school, "三（1）班");
		pupil = pupil(session, school, "王小明", mine);
		pupil(session, school, "李静", Fixture.classGroup(session, school, "三（2）班"));
		// The superuser takes the application's place, which nobody knows the password of.
		application = ENGINE.server().connect(ENGINE.database(folder));
		application.setAutoCommit(false);
		run("SET SESSION AUTHORIZATION " + text("SELECT rolname FROM pg_roles r WHERE rolname LIKE 'shouwang%'"
				+ " AND has_schema_privilege(oid, 'core', 'USAGE')"));
		application.commit();
	}

	private static Pupil pupil(Session session, School school, String name, ClassGroup group) {
		Pupil pupil = Fixture.pupil(school, name);
		pupil.setClassGroup(group.getId());
		session.change("add", unit -> unit.add(pupil));
		return pupil;
	}

	@AfterEach
	void close() throws SQLException {
		application.close();
		workspace.close();
		key.close();
	}

	private int run(String sql) throws SQLException {
		try (Statement statement = application.createStatement()) {
			statement.execute(sql);
			return statement.getUpdateCount();
		}
	}

	private String text(String sql) throws SQLException {
		try (Statement statement = application.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? row.getString(1) : null;
		}
	}

	private void viewer(String kind, String ids) throws SQLException {
		run("SELECT set_config('shouwang.scope', '" + kind + "', true), set_config('shouwang.ids', '" + ids + "', true)");
	}

	@Test
	void withoutAViewerThereIsNoRow() throws SQLException {
		for (String table : new String[] { "core.pupil", "core.person", "core.guardianship", "core.school", "core.class_group",
				"store.commits", "store.changes" }) {
			assertEquals("0", text("SELECT count(*) FROM " + table), table);
		}
		assertEquals(0, run("UPDATE core.pupil SET phone = NULL"));
		assertEquals(0, run("DELETE FROM core.pupil"));
	}

	@Test
	void aClassSeesItsOwnPupilsOnly() throws SQLException {
		viewer("classes", mine.getId());
		assertEquals("1", text("SELECT count(*) FROM core.pupil"));
		assertEquals(pupil.getId(), text("SELECT id FROM core.pupil"));
		assertEquals(1, run("UPDATE core.pupil SET remarks = 'x'"));
		application.rollback();
		assertEquals("0", text("SELECT count(*) FROM core.pupil"));
	}

	@Test
	void aHelperSeesOwnPupilsAndAnAdministratorNone() throws SQLException {
		viewer("pupils", pupil.getId());
		assertEquals("1", text("SELECT count(*) FROM core.pupil"));
		viewer("none", "");
		assertEquals("0", text("SELECT count(*) FROM core.pupil"));
		viewer("all", "");
		assertEquals("2", text("SELECT count(*) FROM core.pupil"));
	}

	@Test
	void theApplicationOwnsNothingAndCannotLookPastTheWall() throws SQLException {
		assertEquals("0", text("SELECT count(*) FROM pg_tables WHERE tableowner = current_user"));
		assertEquals("f", text("SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user"));
	}
}
