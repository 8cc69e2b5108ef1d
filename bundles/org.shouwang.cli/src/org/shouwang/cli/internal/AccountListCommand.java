// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.shouwang.access.Accounts.Details;
import org.shouwang.access.Role;
import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the accounts. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List all accounts.")
final class AccountListCommand implements Callable<Integer> {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("name", "账号", "Account"),
			new ListColumn("role", "角色", "Role"), new ListColumn("active", "启用", "Active"),
			new ListColumn("changePassword", "须改密码", "Must change password"), new ListColumn("scope", "范围", "Scope"),
			new ListColumn("schools", "学校", "Schools"), new ListColumn("classes", "班级", "Classes"),
			new ListColumn("pupils", "学生", "Pupils"), new ListColumn("id", "编号", "Id"));

	private final RootCommand root;

	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	AccountListCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<List<Object>> rows = signedIn.accounts().list().stream().map(AccountListCommand::row).toList();
			print(root, COLUMNS, rows, format);
			return ExitStatus.DONE;
		});
	}

	private static List<Object> row(Details details) {
		return List.of(details.account().name(), role(details.role()),
				details.account().active(), details.account().changePassword(),
				scope(details.role()),
				details.reach().schools().stream().sorted().toList(), details.reach().classes().stream().sorted().toList(),
				details.reach().pupils().stream().sorted().toList(), details.account().id());
	}

	private static Coded role(Role role) {
		return new Coded(role.id(), role.zh(), role.en());
	}

	static Coded scope(Role role) {
		return new Coded(role.scope().name().toLowerCase(Locale.ROOT), role.scope().label(Locale.CHINESE), role.scope().label(Locale.ENGLISH));
	}

	/** Prints rows as a table for people or as JSON for programs. */
	static void print(RootCommand root, List<ListColumn> columns, List<List<Object>> rows, String format) {
		Console console = root.console();
		switch (format) {
		case "table" -> new TextTable(columns.stream().map(column -> column.label(console.locale())).toList(),
				rows.stream().map(row -> row.stream().map(value -> cell(root, value)).toList()).toList()).print(console.out());
		case "json" -> json(columns, rows, console);
		default -> throw root.usage(root.text("account.format", format));
		}
		console.out().flush();
	}

	private static Object cell(RootCommand root, Object value) {
		return switch (value) {
		case Boolean flag -> root.text(flag ? "yes" : "no");
		case Coded coded -> coded.label(root.console().locale());
		case List<?> many -> many.isEmpty() ? "" : many.size();
		default -> value;
		};
	}

	private static void json(List<ListColumn> columns, List<List<Object>> rows, Console console) {
		try {
			new JsonList(columns).write(rows, console.out());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
