// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Scope;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.tests.Workshop;

/**
 * The workspace that is worked in and killed, again and again.
 *
 * @param folder the workspace's
 * @param key    of its database
 * @param round  how many processes worked here before
 */
record Place(Path folder, DataKey key, int round) {
	static final Viewer OFFICE = Viewer.unrestricted("office", Scope.ALL, Sensitivity.SEALED);

	/** Opens the workspace with every module there is. */
	Workspace open(SchemaContribution... more) {
		return workspaces(more).open(folder, key);
	}

	void create() {
		workspaces().create(folder, DerbyEngine.ID, key, new Workspaces.Content() {
			@Override
			public void files(Path place, WorkspaceInfo info) {
				// keys are not what is tested here
			}

			@Override
			public void data(Store store) {
				new Workshop(store).withSchool();
			}
		});
	}

	static Workspaces workspaces(SchemaContribution... more) {
		return new Workspaces(List.of(new DerbyEngine()), Stream.concat(Workshop.MODULES.stream(), Stream.of(more)).toList());
	}

	/** A folder beside the workspace, for what is no part of it. */
	Path beside(String name) {
		return folder.resolveSibling(name);
	}
}
