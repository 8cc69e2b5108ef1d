// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.Set;
import java.util.concurrent.Callable;

import org.shouwang.access.Role;
import org.shouwang.access.ScopeKind;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Permission;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or changes a role of the school's own. */
@Command(name = "role-put", mixinStandardHelpOptions = true,
		description = "Add a role of your own or change it; it can neither see nor do more than you.")
final class RolePutCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "CODE", description = "Lower-case letters, digits and hyphens.")
	private String id;
	@Option(names = "--zh", paramLabel = "NAME", required = true, description = "Its Chinese name.")
	private String zh;
	@Option(names = "--en", paramLabel = "NAME", required = true, description = "Its English name.")
	private String en;
	@Option(names = "--scope", required = true, description = "How far it sees: ${COMPLETION-CANDIDATES}.")
	private ScopeKind scope;
	@Option(names = "--clearance", required = true, description = "Highest sensitivity it reads: ${COMPLETION-CANDIDATES}.")
	private Sensitivity clearance;
	@Option(names = "--may", split = ",", description = "What it may do: ${COMPLETION-CANDIDATES}.")
	private Set<Permission> permissions = Set.of();
	@Mixin
	private Why why;

	RolePutCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		Role role = new Role(id, scope, clearance, permissions, zh, en);
		return AccountCommand.change(root, accounts -> accounts.putRole(role, why.or("account role-put")), "role.put", id);
	}
}
