// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.time.Clock;
import java.util.List;

import org.shouwang.access.SealedSchema;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.engine.Engine;

/** Workspaces whose passwords cost nothing to try: for tests that sign in some dozen times. Stands here to reach the constructor. */
public final class QuickKeys {
	private static final KdfParameters CHEAP = new KdfParameters(64, 1, 1);

	private QuickKeys() {
	}

	public static WorkspaceService workspaces(List<Engine> engines, List<SchemaContribution> modules, List<SealedSchema> sealed) {
		return new WorkspaceServiceImpl(engines, modules, sealed, CHEAP, Clock.systemUTC());
	}
}
