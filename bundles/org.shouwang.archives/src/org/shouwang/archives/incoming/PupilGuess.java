// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shouwang.records.PupilFinder;
import org.shouwang.records.PupilFinder.Found;
import org.shouwang.records.PupilFinder.How;
import org.shouwang.records.PupilFinder.Said;

/** Whom a file's name means: by a student number or ID number in it, else by a name. Never guesses between two children. */
final class PupilGuess {
	private static final Pattern NUMBER = Pattern.compile("[GgLl]?\\d{5,18}[Xx]?");
	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,}");
	private static final int SHORTEST = 2;
	private static final int LONGEST = 4;

	/** No id begins so: two of them stand for children who cannot be told apart. */
	private static final String SEVERAL = "several ";

	private final PupilFinder finder;

	PupilGuess(PupilFinder finder) {
		this.finder = finder;
	}

	/** The pupil's id; empty when the name says nothing, or fits several. */
	Optional<String> of(String fileName) {
		String stem = fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
		Set<String> byNumber = new LinkedHashSet<>();
		Matcher numbers = NUMBER.matcher(stem);
		while (numbers.find()) {
			add(byNumber, numbers.group());
		}
		Set<String> found = byNumber.isEmpty() ? byName(stem) : byNumber;
		return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	private Set<String> byName(String stem) {
		Set<String> found = new LinkedHashSet<>();
		Matcher words = NAME.matcher(stem);
		while (words.find()) {
			String word = words.group();
			if (!add(found, word)) {
				within(word, found);
			}
		}
		return found;
	}

	/** Names that stand in a word one after the other, the longest first: in 李明华奖状 stands 李明华 and not 李明. */
	private void within(String word, Set<String> found) {
		int at = 0;
		while (at + SHORTEST <= word.length()) {
			int length = Math.min(LONGEST, word.length() - at);
			while (length >= SHORTEST && !add(found, word.substring(at, at + length))) {
				length--;
			}
			at += length < SHORTEST ? 1 : length;
		}
	}

	private boolean add(Set<String> pupils, String word) {
		Found found = finder.find(Said.word(word));
		if (found.how() == How.FOUND) {
			pupils.add(found.pupil());
		} else if (found.how() == How.SEVERAL) {
			pupils.add(SEVERAL + word + "1");
			pupils.add(SEVERAL + word + "2");
		}
		return found.how() == How.FOUND || found.how() == How.SEVERAL;
	}
}
