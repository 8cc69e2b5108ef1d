// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.cli.Verb;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the words of one call and does what they say. */
final class Cli {
	private final Services services;
	private final Map<String, String> environment;
	private final PrintWriter out;
	private final PrintWriter err;

	Cli(Services services, Map<String, String> environment, PrintWriter out, PrintWriter err) {
		this.services = services;
		this.environment = environment;
		this.out = out;
		this.err = err;
	}

	/** @return one of {@link ExitStatus} */
	int run(String... arguments) {
		RootCommand root = new RootCommand(services, environment, out, err);
		Failures failures = new Failures(root);
		return line(root).setOut(out).setErr(err).setExecutionExceptionHandler((e, l, r) -> failures.status(e))
				.setParameterExceptionHandler((e, a) -> usage(e, root)).setExpandAtFiles(false).execute(arguments);
	}

	/** All verbs there are, with those that modules add. */
	CommandLine line() {
		return line(new RootCommand(services, environment, out, err));
	}

	private CommandLine line(RootCommand root) {
		CommandLine line = new CommandLine(root);
		line.addSubcommand(new AttachCommand(root)).addSubcommand(AttachmentsCommand.with(root)).addSubcommand(new ActCommand(root));
		line.addSubcommand(new InitCommand(root)).addSubcommand(new DemoCommand(root)).addSubcommand(new ImportCommand(root))
				.addSubcommand(new ListCommand(root)).addSubcommand(new PrintCommand(root)).addSubcommand(new VerifyCommand(root))
				.addSubcommand(new BackupCommand(root)).addSubcommand(new RestoreCommand(root)).addSubcommand(new DrillCommand(root))
				.addSubcommand(new ExportCommand(root)).addSubcommand(AccountCommand.with(root)).addSubcommand(new HistoryCommand(root))
				.addSubcommand(new DuplicatesCommand(root)).addSubcommand(new MergeCommand(root)).addSubcommand(new CloseCommand(root))
				.addSubcommand(RetentionCommand.with(root)).addSubcommand(new AccessLogCommand(root)).addSubcommand(new BreakGlassCommand(root))
				.addSubcommand(new MoveCommand(root)).addSubcommand(new JoinCommand(root))
				.addSubcommand(new CheckServerCommand(root));
		services.all(Verb.class).stream().sorted(Comparator.comparing(Verb::name))
				.forEach(v -> line.addSubcommand(v.name(), command(root, v)));
		return line;
	}

	private static CommandLine command(RootCommand root, Verb verb) {
		CommandLine command = new CommandLine(new VerbCommand(root, verb));
		command.getCommandSpec().usageMessage().description(verb.description(locale(null)).replace("%", "%%"));
		return command;
	}

	private int usage(ParameterException e, RootCommand root) {
		Console console = root.console();
		console.say(e.getMessage());
		console.say(root.text("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitStatus.USAGE;
	}

	/** The language of messages: what the call says, else what the system says. */
	static Locale locale(String language) {
		Locale system = Locale.getDefault();
		return language != null ? Locale.of(language) : "zh".equals(system.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
	}
}
