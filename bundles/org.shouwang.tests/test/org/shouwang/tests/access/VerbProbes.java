// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.cli.internal.OneCall;
import org.shouwang.model.RetentionRule;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.WriteResult;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.retention.Retention;
import org.shouwang.tests.reports.Words;

/** The verbs of the command line, each as somebody who is signed in; by their exit status. */
final class VerbProbes {
	/** Verbs that sign in by themselves, or make a workspace: what they call has its own lines. */
	private static final Set<String> ALONE = Set.of("init", "demo", "join", "check-server", "restore", "drill", "account password", "account recover",
			"account rotate-key", "move");

	private VerbProbes() {
	}

	/** The words of a call, as this actor would say them. */
	private interface Call {
		List<String> words(Actor actor) throws IOException;
	}

	static Map<String, Probe> all() {
		return probes(calls());
	}

	/** The accounts themselves cannot be put back from outside. */
	static Map<String, Probe> lasting() {
		return probes(accounts());
	}

	private static Map<String, Probe> probes(Map<String, Call> calls) {
		Map<String, Probe> probes = new LinkedHashMap<>();
		calls.forEach((verb, call) -> probes.put("cli " + verb, actor -> outcome(OneCall.run(services(actor), environment(actor),
				Stream.concat(Stream.of("--lang", "en"), call.words(actor).stream()).toArray(String[]::new)))));
		return probes;
	}

	/** Verbs that nobody tries. */
	static Set<String> untried() {
		Set<String> verbs = OneCall.verbs();
		verbs.removeAll(ALONE);
		verbs.removeAll(calls().keySet());
		verbs.removeAll(accounts().keySet());
		return verbs;
	}

	private static Map<String, Call> calls() {
		Map<String, Call> calls = new LinkedHashMap<>();
		calls.put("list", actor -> List.of("list", "pupils", "--format", "csv"));
		calls.put("print", actor -> List.of("print", "class-roster", "--all", "-o", actor.out().resolve("roster.pdf").toString()));
		calls.put("import", actor -> List.of("import", Files.writeString(actor.out().resolve("名单.csv"), "姓名,性别,出生日期\n田小禾,女,2017-03-05\n")
				.toString()));
		calls.put("history", actor -> List.of("history", "Pupil/" + SessionProbes.pupil(actor, Ring.PUPIL)));
		calls.put("verify", actor -> List.of("verify"));
		calls.put("access-log", actor -> List.of("access-log"));
		calls.put("break-glass", actor -> List.of("break-glass", SessionProbes.pupil(actor, Ring.ALL), "--reason", "injured"));
		calls.put("duplicates", actor -> List.of("duplicates"));
		calls.put("merge", actor -> List.of("merge", SessionProbes.added(actor, Ring.PUPIL), SessionProbes.added(actor, Ring.PUPIL), "--reason", "twice"));
		calls.put("close", actor -> List.of("close", SessionProbes.added(actor, Ring.PUPIL)));
		calls.put("backup", actor -> List.of("backup", Files.createDirectories(actor.out().resolve("usb")).toString()));
		calls.put("export-all", actor -> List.of("export-all", "-o", actor.out().resolve("way-out.zip").toString(), "--reason", "way out", "--plain"));
		calls.put("attach", actor -> List.of("attach", Files.writeString(actor.out().resolve("a.txt"), actor.role().id()).toString(), "--to",
				"Pupil/" + SessionProbes.pupil(actor, Ring.PUPIL)));
		calls.put("attachments list", actor -> List.of("attachments", "list", "Pupil/" + SessionProbes.pupil(actor, Ring.PUPIL)));
		calls.put("attachments save", actor -> List.of("attachments", "save", actor.village().samples().id("Attachment", Ring.PUPIL), "-o",
				actor.out().resolve("saved.txt").toString()));
		calls.put("attachments remove", actor -> List.of("attachments", "remove", actor.village().samples().id("Attachment", Ring.PUPIL)));
		calls.put("retention rules", actor -> List.of("retention", "rules"));
		calls.put("retention due", actor -> List.of("retention", "due"));
		calls.put("retention add", actor -> List.of("retention", "add", "rule of " + actor.role().id(), "--years", "90", "--source", "test"));
		calls.put("retention end", actor -> {
			RetentionRule rule = ArchivesProbes.rule(actor);
			new Retention(actor.program()).add(rule, "rule");
			return List.of("retention", "end", rule.getName());
		});
		calls.put("attachments add", actor -> List.of("attachments", "add", Files.writeString(actor.out().resolve("b.txt"), "b").toString(), "--to",
				"Pupil/" + SessionProbes.pupil(actor, Ring.PUPIL)));
		calls.put("act", actor -> List.of("act", "lend", ArchivesProbes.fresh(actor, Ring.PUPIL), "to=李老师"));
		return calls;
	}

	private static Map<String, Call> accounts() {
		Map<String, Call> calls = new LinkedHashMap<>();
		calls.put("retention erase", actor -> List.of("retention", "erase", "--yes", "-o", actor.out().resolve("protocol.pdf").toString()));
		calls.put("account list", actor -> List.of("account", "list"));
		calls.put("account roles", actor -> List.of("account", "roles"));
		calls.put("account add", actor -> List.of("account", "add", "cli of " + actor.role().id(), "--role", "helper"));
		calls.put("account disable", actor -> List.of("account", "disable", Village.SOMEBODY));
		calls.put("account enable", actor -> List.of("account", "enable", Village.SOMEBODY));
		calls.put("account role", actor -> List.of("account", "role", Village.SOMEBODY, "helper"));
		calls.put("account reset", actor -> List.of("account", "reset", Village.SOMEBODY));
		calls.put("account recovery-code", actor -> List.of("account", "recovery-code"));
		calls.put("account idle", actor -> List.of("account", "idle", "20"));
		calls.put("account role-put", actor -> List.of("account", "role-put", "cli-role", "--zh", "文员", "--en", "Clerk", "--scope", "NONE", "--clearance",
				"PUBLIC"));
		calls.put("account role-remove", actor -> List.of("account", "role-remove", "cli-role"));
		return calls;
	}

	private static String outcome(String said) {
		// Findings about what is there are no refusal; a pupil whom nobody finds is out of sight.
		return switch (said.charAt(0)) {
		case '0', '1' -> Refusals.DONE;
		case '2' -> said.startsWith("2 There is no") ? Refusals.OUT_OF_SIGHT : "usage " + said.replace('\n', ' ');
		case '3' -> "no";
		case '4' -> Refusals.OUT_OF_SIGHT;
		default -> "status " + said.replace('\n', ' ');
		};
	}

	private static Map<String, String> environment(Actor actor) {
		return Map.of("SHOUWANG_HOME", actor.village().folder().toString(), "SHOUWANG_PASSWORD", "not asked for", "SHOUWANG_NEW_PASSWORD",
				"given by somebody");
	}

	private static Function<Class<?>, List<?>> services(Actor actor) {
		return type -> {
			if (type == WorkspaceService.class) {
				return List.of(signedInAlready(actor));
			} else if (type == BackupService.class) {
				return List.of(actor.village().backups());
			} else if (type == DocumentWriter.class) {
				return List.of(writer());
			}
			return Operations.offering(type).values().stream().filter(c -> !c.getName().endsWith("DiagnoseVerb")).map(c -> OfferProbes.make(actor, c)).toList();
		};
	}

	/** Opens what is open: a workspace is open once. */
	private static WorkspaceService signedInAlready(Actor actor) {
		return (WorkspaceService) Proxy.newProxyInstance(VerbProbes.class.getClassLoader(), new Class<?>[] { WorkspaceService.class },
				(proxy, method, arguments) -> stayingOpen(actor.signedIn()));
	}

	private static SignedIn stayingOpen(SignedIn signedIn) {
		return (SignedIn) Proxy.newProxyInstance(VerbProbes.class.getClassLoader(), new Class<?>[] { SignedIn.class },
				(proxy, method, arguments) -> {
					try {
						return method.getName().equals("close") ? null : method.invoke(signedIn, arguments);
					} catch (java.lang.reflect.InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	/** Reads all that a document asks for, and draws nothing. */
	private static DocumentWriter writer() {
		return (DocumentWriter) Proxy.newProxyInstance(VerbProbes.class.getClassLoader(), new Class<?>[] { DocumentWriter.class },
				(proxy, method, arguments) -> method.getName().equals("format") ? "pdf"
						: new WriteResult(Words.of((org.shouwang.report.document.Document) arguments[0]).size(), List.of(), List.of(), List.of()));
	}
}
