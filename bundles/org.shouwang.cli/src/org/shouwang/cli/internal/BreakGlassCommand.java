// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.shouwang.access.EmergencyAccess;
import org.shouwang.access.EmergencyAccess.Child;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one child and whom to call in an emergency, past the scope of the account; the log tells of it. */
@Command(name = "break-glass", mixinStandardHelpOptions = true,
		description = "In an emergency, read a child and its guardians whom your account may not see; the reason and every reading are logged.")
final class BreakGlassCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "PUPIL", description = "The pupil: the id or the whole name.")
	private String word;
	@Option(names = "--reason", paramLabel = "WHY", required = true, description = "Why; stands in the access log.")
	private String reason;

	BreakGlassCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<Child> children = new EmergencyAccess(signedIn.session(), reason).find(word);
			if (children.isEmpty()) {
				throw new StoreException(Reason.NOT_FOUND, "Pupil", word);
			}
			children.forEach(child -> show(signedIn, child));
			root.console().say(root.text("glass.done"));
			return ExitStatus.DONE;
		});
	}

	private void show(SignedIn signedIn, Child child) {
		print(signedIn, child.pupil());
		child.adults().forEach(adult -> print(signedIn, adult.person()));
	}

	private void print(SignedIn signedIn, Record record) {
		RecordType type = signedIn.store().dictionary().type(record);
		List<List<Object>> rows = new ArrayList<>();
		for (FieldType field : type.fields()) {
			if (!field.isHidden() && !Objects.toString(field.get(record), "").isBlank()) {
				rows.add(List.of(field.label(root.console().locale()), field.get(record).toString()));
			}
		}
		new TextTable(Stream.of("history.head.label", "history.head.value").map(root::text).toList(), rows).print(root.console().out());
		root.console().out().println();
		root.console().out().flush();
	}
}
