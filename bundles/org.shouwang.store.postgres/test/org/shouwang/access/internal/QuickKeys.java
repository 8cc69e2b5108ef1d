// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.time.Clock;
import java.util.List;

import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.engine.Engine;

/** Workspaces whose keys are derived at no cost. */
public final class QuickKeys {

	private static final KdfParameters CHEAP = new KdfParameters(64, 1, 1);

	private QuickKeys() {
	}

	public static WorkspaceService workspaces(List<Engine> engines, List<SchemaContribution> modules) {
		return new WorkspaceServiceImpl(engines, modules, List.of(), CHEAP, Clock.systemUTC());
	}
}
