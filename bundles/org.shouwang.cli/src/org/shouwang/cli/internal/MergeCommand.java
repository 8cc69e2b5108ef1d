// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.MergePreview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two records that mean the same person. */
@Command(name = "merge", mixinStandardHelpOptions = true,
		description = "Merge two records of one person: what hangs on the second moves to the first. Undone in the window, or by taking the commit back.")
final class MergeCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(index = "0", paramLabel = "KEPT", description = "The record that stays: its id, ID number or name.")
	private String kept;
	@Parameters(index = "1", paramLabel = "GONE", description = "The record that goes.")
	private String gone;
	@Option(names = "--take", paramLabel = "FIELD", description = "A field whose value comes from the second; what only that one states is taken anyway.")
	private List<String> take = List.of();
	@Option(names = "--reason", paramLabel = "WHY", description = "Why they are the same; stands in the history.")
	private String reason;
	@Option(names = "--adults", description = "Both are parents or guardians, named by their ids.")
	private boolean adults;
	@Option(names = "--dry-run", description = "Show both side by side and what would move; change nothing.")
	private boolean dryRun;

	MergeCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		if (!dryRun && (reason == null || reason.isBlank())) {
			throw root.usage(root.text("merge.reason"));
		}
		return root.signedIn(this::merge);
	}

	private int merge(SignedIn signedIn) {
		RecordType type = signedIn.store().dictionary().type(adults ? "Person" : "Pupil");
		MergePreview preview = signedIn.session().merging(type, id(signedIn, kept), id(signedIn, gone));
		Set<String> taken = new LinkedHashSet<>(preview.suggested());
		for (String name : take) {
			taken.add(field(type, name).name());
		}
		if (dryRun) {
			show(preview, taken);
			return ExitStatus.DONE;
		}
		Commit commit = signedIn.session().merge(preview.taking(taken), reason);
		root.console().say(root.text("merge.done", words(signedIn, preview.moving()), words(signedIn, preview.joined()), commit.seq()));
		if (!preview.doubtful().isEmpty()) {
			root.console().say(root.text("merge.doubtful", words(signedIn, preview.doubtful())));
		}
		return ExitStatus.DONE;
	}

	private String id(SignedIn signedIn, String word) {
		return adults ? word : new Lookup(root, signedIn).exactPupil(word);
	}

	private FieldType field(RecordType type, String name) {
		return type.fields().stream().filter(f -> f.computation().isEmpty()).filter(f -> f.name().equals(name)
				|| f.label().zh().equals(name) || f.label().en().equalsIgnoreCase(name)).findFirst().orElseThrow(
						() -> root.usage(root.text("merge.field", name, type.fields().stream().filter(f -> !f.isHidden()).map(FieldType::name)
								.collect(Collectors.joining(", ")))));
	}

	private void show(MergePreview preview, Set<String> taken) {
		List<List<Object>> rows = preview.differing().stream().map(field -> {
			String mark = taken.contains(field.name()) ? ">" : "<";
			return List.<Object>of(field.name(), field.label(root.console().locale()), value(field, preview.kept()), mark, value(field, preview.gone()));
		}).toList();
		List<String> heads = List.of(root.text("history.head.field"), root.text("history.head.label"), root.text("merge.head.kept"), "",
				root.text("merge.head.gone"));
		new TextTable(heads, rows).print(root.console().out());
		root.console().out().flush();
	}

	private static String value(FieldType field, Record record) {
		return Objects.toString(field.get(record), "");
	}

	/** Such as "2 attachments, 1 guardianship"; a dash for nothing. */
	private String words(SignedIn signedIn, Map<String, Integer> counts) {
		return counts.isEmpty() ? "–" : counts.entrySet().stream()
				.map(e -> signedIn.store().dictionary().type(e.getKey()).label(root.console().locale()) + " " + e.getValue())
				.collect(Collectors.joining(", "));
	}
}
