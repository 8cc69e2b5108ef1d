// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where a new password comes from. */
final class NewPassword {
	private static final String VARIABLE = "SHOUWANG_NEW_PASSWORD";

	@Option(names = "--new-password-file", paramLabel = "FILE", description = "A file whose first line is the new password; otherwise $" + VARIABLE + ".")
	private Path file;

	/** The password, to be wiped by whoever takes it. */
	char[] read(RootCommand root) {
		return root.secret(file, VARIABLE, "account.password.ask", "account.password.missing");
	}
}
