// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.shouwang.store.DataKey;
import org.shouwang.store.QueryContext;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.engine.Engine;

/**
 * What the tests of this package need of the engine that they run on. Each engine's bundle takes this folder in as a source folder
 * of its tests and adds a class {@code TheEngine} beside these, so that a test written once is run on all engines.
 */
public interface EngineUnderTest {

	Engine engine();

	/** Makes a workspace with a database of its own. */
	WorkspaceInfo create(Workspaces workspaces, Path folder, DataKey key, Workspaces.Content content);

	/** A store with the core schema and these on an empty database; gone when closed. */
	Store store(SchemaContribution... more);

	/** Runs statements on the database of a closed workspace behind the program's back, with all rights. */
	void tamper(Path folder, DataKey key, String... sql) throws SQLException;

	/** Every column of every table with its type, sorted. */
	List<String> columns(QueryContext query);

	/** Every index that is there for speed only, sorted. */
	List<String> indexes(QueryContext query);
}
