// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;

/** What the tests of the store share: workspaces with the core schema on the engine under test, and invented people. */
public class Fixture {

	/** Where the tests run. */
	public static final EngineUnderTest ENGINE = new TheEngine();

	public static final Viewer OFFICE = Viewer.unrestricted("office", Scope.ALL, Sensitivity.SENSITIVE);
	public static final Viewer OTHER = Viewer.unrestricted("principal", Scope.ALL, Sensitivity.SENSITIVE);
	public static final Workspaces.Content EMPTY = new Workspaces.Content() {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// a bare workspace has no further files
		}

		@Override
		public void data(Store store) {
			// nor records
		}
	};

	protected Fixture() {
		// only static members
	}

	public static Workspaces workspaces(SchemaContribution... more) {
		return new Workspaces(List.of(ENGINE.engine()),
				Stream.concat(Stream.of(new CoreSchema()), Stream.of(more)).toList());
	}

	/** Makes an empty workspace. */
	public static void create(Path folder, DataKey key, SchemaContribution... more) {
		ENGINE.create(workspaces(more), folder, key, EMPTY);
	}

	public static DataKey key() {
		return DataKey.random(new SecureRandom());
	}

	public static Store store() {
		return ENGINE.store();
	}

	public static School school(Session session) {
		School school = ModelFactory.eINSTANCE.createSchool();
		school.setName("东河中心小学");
		session.change("school", unit -> unit.add(school));
		return school;
	}

	public static ClassGroup classGroup(Session session, School school, String name) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school.getId());
		group.setName(name);
		session.change("class", unit -> unit.add(group));
		return group;
	}

	public static Pupil pupil(School school, String name) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school.getId());
		pupil.setName(name);
		pupil.setPhone("13800131234");
		return pupil;
	}

	/** Every file of a folder with its content's hash. */
	public static Map<String, Integer> contents(Path folder) throws IOException {
		Map<String, Integer> contents = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
			}
		}
		return contents;
	}
}
