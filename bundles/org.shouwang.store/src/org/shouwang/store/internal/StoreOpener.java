// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.store.Ids;
import org.shouwang.store.ModuleState;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.engine.Database;

/** Brings an open database up to date and puts a store over it. */
public final class StoreOpener {

	private final List<SchemaContribution> contributions;
	private final Clock clock;
	private final Ids ids;

	public StoreOpener(List<SchemaContribution> contributions, Clock clock, Ids ids) {
		this.contributions = List.copyOf(contributions);
		this.clock = clock;
		this.ids = ids;
	}

	/** Refuses a workspace whose description names later steps than this program has, before its database is touched. */
	public void refuseNewer(WorkspaceInfo info) {
		for (SchemaContribution contribution : ModuleOrder.sort(contributions)) {
			int found = info.modules().getOrDefault(contribution.module(), 0);
			if (found > contribution.steps().size()) {
				throw new StoreException(Reason.NEWER_MODULE, contribution.module(), found, contribution.steps().size());
			}
		}
	}

	/** Makes the tables of a new database up to the steps that another workspace has taken; refuses when a module is not there. */
	void migrate(Transactions transactions, Seal seal, WorkspaceInfo info) {
		List<SchemaContribution> known = info.modules().keySet().stream().filter(m -> !m.equals(StoreSchema.MODULE))
				.map(module -> upTo(module, info.modules().get(module))).toList();
		new MigrationRunner(transactions, clock, seal, () -> { }).run(known).stream().flatMap(state -> state.problem().stream()).findFirst()
				.ifPresent(problem -> {
					throw problem;
				});
	}

	private void guard(Database database, Model model, Transactions transactions, Set<String> modules) {
		Set<String> open = contributions.stream().filter(contribution -> modules.contains(contribution.module()))
				.flatMap(contribution -> contribution.openTables().stream()).collect(Collectors.toSet());
		database.guard(new RowRules(model, transactions.renderer()).all(), open);
	}

	/** Puts a server's guards up around tables that {@link #migrate} made. */
	void guard(Transactions transactions, WorkspaceInfo info) {
		if (transactions.database().isShared()) {
			List<EPackage> packages = ModuleOrder.sort(contributions).stream()
					.filter(contribution -> info.modules().containsKey(contribution.module()))
					.flatMap(contribution -> contribution.packages().stream()).toList();
			guard(transactions.database(), new Model(new Dictionary(packages)), transactions, info.modules().keySet());
		}
	}

	private SchemaContribution upTo(String module, int step) {
		SchemaContribution whole = contributions.stream().filter(c -> c.module().equals(module)).findFirst()
				.orElseThrow(() -> new StoreException(Reason.MISSING_MODULE, module, module));
		return new StepsUpTo(whole, step);
	}

	/**
	 * @param database    taken over: closed with the store, and here when opening fails
	 * @param seal        of the workspace
	 * @param beforeSteps called once before the first pending step of a database that holds data
	 */
	public StoreImpl open(Database database, Seal seal, Runnable beforeSteps) {
		Transactions transactions = new Transactions(database);
		try {
			List<ModuleState> states = new MigrationRunner(transactions, clock, seal, beforeSteps).run(contributions);
			Set<String> usable = states.stream().filter(ModuleState::isUsable).map(ModuleState::module)
					.collect(Collectors.toSet());
			List<EPackage> packages = new ArrayList<>();
			for (SchemaContribution contribution : ModuleOrder.sort(contributions)) {
				if (usable.contains(contribution.module())) {
					packages.addAll(contribution.packages());
				}
			}
			Model model = new Model(new Dictionary(packages));
			if (database.isShared()) {
				guard(database, model, transactions, usable);
			}
			return new StoreImpl(transactions, model, states, contributions, seal, clock, ids);
		} catch (RuntimeException e) {
			transactions.close();
			database.close();
			throw e;
		}
	}
}
