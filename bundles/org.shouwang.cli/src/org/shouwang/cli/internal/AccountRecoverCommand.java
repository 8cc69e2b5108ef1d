// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an account a new password by the printed recovery code. */
@Command(name = "recover", mixinStandardHelpOptions = true, description = "Give an account a new password by the printed recovery code.")
final class AccountRecoverCommand implements Callable<Integer> {
	private static final String VARIABLE = "SHOUWANG_RECOVERY_CODE";

	private final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "The account.")
	private String name;
	@Option(names = "--code-file", paramLabel = "FILE", description = "A file whose first line is the recovery code; otherwise $" + VARIABLE + ".")
	private Path codeFile;
	@Mixin
	private NewPassword password;

	AccountRecoverCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		char[] code = root.secret(codeFile, VARIABLE, "account.code.ask", "account.code.missing");
		root.workspaces().recover(root.home(), code, name, password.read(root));
		root.console().say(root.text("account.recovered", name));
		return ExitStatus.DONE;
	}
}
