// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.shouwang.access.Backups;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.Console;

import org.shouwang.store.backup.BackupService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every verb has in common: where the workspace is, who signs in, in which language it speaks. */
@Command(name = "shouwang", mixinStandardHelpOptions = true, version = "Shouwang " + RootCommand.VERSION, subcommands = {},
		description = "Archives of left-behind children, without a window. 守望：留守儿童档案。")
final class RootCommand implements Runnable {
	/** The program's version. */
	static final String VERSION = "0.1.0";
	private static final String PASSWORD = "SHOUWANG_PASSWORD";

	private final Services services;
	private final Map<String, String> environment;
	private final PrintWriter out;
	private final PrintWriter err;

	@Option(names = "--home", paramLabel = "DIR", description = "The folder of the workspace.")
	private Path home;
	@Option(names = "--account", paramLabel = "NAME", description = "The account; may be left out where there is only one.")
	private String account;
	@Option(names = "--password-file", paramLabel = "FILE", description = "A file whose first line is the password; otherwise $" + PASSWORD + ".")
	private Path passwordFile;
	@Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
	private String language;
	@Spec
	private CommandSpec spec;

	RootCommand(Services services, Map<String, String> environment, PrintWriter out, PrintWriter err) {
		this.services = services;
		this.environment = environment;
		this.out = out;
		this.err = err;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), text("verb.missing"));
	}

	Console console() {
		return new Console(out, err, Cli.locale(language));
	}

	Services services() {
		return services;
	}

	String text(String key, Object... arguments) {
		return Messages.text(Cli.locale(language), key, arguments);
	}

	/** The language that was asked for, or {@code null}. */
	String language() {
		return language;
	}

	/** Says that the words of the call are wrong. */
	ParameterException usage(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	/** The folder of the workspace. */
	Path home() {
		return knownHome().orElseThrow(() -> usage(text("home.missing")));
	}

	/** The folder of the workspace, if the call or the environment names one. */
	Optional<Path> knownHome() {
		return Optional.ofNullable(home)
				.or(() -> Optional.ofNullable(environment.get("SHOUWANG_HOME")).filter(named -> !named.isBlank()).map(Path::of));
	}

	/** The account that was named, or {@code null}. */
	String account() {
		return account;
	}

	WorkspaceService workspaces() {
		return service(WorkspaceService.class);
	}

	/** What is done with backups by a password. */
	Backups backups() {
		return new Backups(workspaces(), service(BackupService.class), Clock.systemUTC());
	}

	/** A service of which every installation has one. */
	<T> T service(Class<T> type) {
		return services.all(type).stream().findFirst().orElseThrow(() -> new IllegalStateException("No " + type.getSimpleName()));
	}

	/** The password, to be wiped by whoever takes it. */
	char[] password() {
		return secret(passwordFile, PASSWORD, "password.ask", "secret.missing");
	}

	/**
	 * A secret, to be wiped by whoever takes it: the first line of a file, else a variable, else what is typed.
	 *
	 * @param file     may be {@code null}
	 * @param variable of the environment
	 * @param ask      key of the words that ask for it at a terminal
	 * @param missing  key of the words that say how to give it
	 */
	char[] secret(Path file, String variable, String ask, String missing) {
		return secret(file, variable).orElseGet(() -> typed(variable, ask, missing));
	}

	private char[] typed(String variable, String ask, String missing) {
		java.io.Console terminal = System.console();
		char[] typed = terminal == null ? null : terminal.readPassword("%s", text(ask));
		if (typed == null) {
			throw usage(text(missing, variable));
		}
		return typed;
	}

	/** Another password than the account's: the file's first line, or the variable; empty when neither is given. */
	Optional<char[]> secret(Path file, String variable) {
		return file != null ? Optional.of(firstLine(file)) : Optional.ofNullable(environment.get(variable)).map(String::toCharArray);
	}

	private char[] firstLine(Path file) {
		try {
			String content = Files.readString(file, StandardCharsets.UTF_8);
			return content.lines().findFirst().orElse("").toCharArray();
		} catch (IOException e) {
			throw usage(text("password.file", file));
		}
	}

	/** Signs in, lets the modules come up, does the work, and closes the workspace again. */
	int signedIn(ToIntFunction<SignedIn> work) {
		try (SignedIn signedIn = workspaces().open(home(), account, password())) {
			services.offer(signedIn);
			return work.applyAsInt(signedIn);
		}
	}
}
