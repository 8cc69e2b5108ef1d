// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.shouwang.access.Role;
import org.shouwang.cli.ExitStatus;
import org.shouwang.report.list.ListColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the roles. */
@Command(name = "roles", mixinStandardHelpOptions = true, description = "List all roles with what they see and may do.")
final class RolesCommand implements Callable<Integer> {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "代码", "Code"),
			new ListColumn("name", "名称", "Name"), new ListColumn("scope", "范围", "Scope"),
			new ListColumn("clearance", "密级", "Clearance"), new ListColumn("permissions", "权限", "Permissions"));

	private final RootCommand root;

	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	RolesCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			Locale locale = root.console().locale();
			AccountListCommand.print(root, COLUMNS, signedIn.accounts().roles().stream().map(role -> row(role, locale)).toList(), format);
			return ExitStatus.DONE;
		});
	}

	private static List<Object> row(Role role, Locale locale) {
		return List.of(role.id(), role.label(locale), AccountListCommand.scope(role),
				role.clearance().name(), new TreeSet<>(role.permissions()).stream().map(Enum::name).toList());
	}
}
