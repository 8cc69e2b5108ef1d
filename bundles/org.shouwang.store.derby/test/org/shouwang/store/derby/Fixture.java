// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

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

/** What the tests of this bundle share: workspaces with the core schema and invented people. */
final class Fixture {

	static final Viewer OFFICE = Viewer.unrestricted("office", Scope.ALL, Sensitivity.SENSITIVE);
	static final Viewer OTHER = Viewer.unrestricted("principal", Scope.ALL, Sensitivity.SENSITIVE);
	static final Workspaces.Content EMPTY = new Workspaces.Content() {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// a bare workspace has no further files
		}

		@Override
		public void data(Store store) {
			// nor records
		}
	};

	private Fixture() {
	}

	static Workspaces workspaces(SchemaContribution... more) {
		return new Workspaces(List.of(new DerbyEngine()),
				Stream.concat(Stream.of(new CoreSchema()), Stream.of(more)).toList());
	}

	static DataKey key() {
		return DataKey.random(new SecureRandom());
	}

	static Store memory() {
		return workspaces().inMemory(DerbyEngine.ID);
	}

	static School school(Session session) {
		School school = ModelFactory.eINSTANCE.createSchool();
		school.setName("东河中心小学");
		session.change("school", unit -> unit.add(school));
		return school;
	}

	static ClassGroup classGroup(Session session, School school, String name) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school.getId());
		group.setName(name);
		session.change("class", unit -> unit.add(group));
		return group;
	}

	static Pupil pupil(School school, String name) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school.getId());
		pupil.setName(name);
		pupil.setPhone("13800131234");
		return pupil;
	}

	/** Every file of a folder with its content's hash. */
	static Map<String, Integer> contents(Path folder) throws IOException {
		Map<String, Integer> contents = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
			}
		}
		return contents;
	}
}
