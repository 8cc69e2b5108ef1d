// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.shouwang.access.Reach;

import picocli.CommandLine.Option;

/** Whom an account looks after. */
final class ReachOptions {
	@Option(names = "--school", paramLabel = "ID", description = "A school of the account, by id; may be repeated.")
	private List<String> schools = List.of();
	@Option(names = "--class", paramLabel = "CLASS", description = "A class of the account, by name or id; may be repeated.")
	private List<String> classes = List.of();
	@Option(names = "--pupil", paramLabel = "PUPIL", description = "A pupil of the account, by id, ID number or a name that is unique; may be repeated.")
	private List<String> pupils = List.of();

	/** Looks names up in the lists; an id is taken as it is, for who manages accounts may not see the lists. */
	Reach read(RootCommand root) {
		Lookup lookup = new Lookup(root);
		return new Reach(Set.copyOf(schools),
				classes.stream().map(word -> id(word, lookup::classId)).collect(Collectors.toSet()),
				pupils.stream().map(word -> id(word, lookup::pupilId)).collect(Collectors.toSet()));
	}

	private static String id(String word, UnaryOperator<String> lookup) {
		try {
			return UUID.fromString(word).toString();
		} catch (IllegalArgumentException e) {
			return lookup.apply(word); // no id, so a name
		}
	}
}
