// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A raw text on its way to a value, with the list of what was healed. Outer white space goes without a word, since
 * nobody can see it. One instance serves one parse and one thread.
 */
final class Cleaning {

	private String text;
	private List<Problem> problems = List.of();

	private Cleaning(String text) {
		this.text = text;
	}

	/** Strips the outer white space and what no person can see; heals look-alike and old private characters. */
	static Cleaning of(String raw) {
		var cleaning = new Cleaning(raw.strip());
		if (!isPlain(cleaning.text)) {
			cleaning.heal();
		}
		while (cleaning.text.startsWith("'")) {
			cleaning.set(stripWide(cleaning.text.substring(1)), ProblemKind.TEXT_APOSTROPHE);
		}
		return cleaning;
	}

	static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!Characters.isPlain(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private void heal() {
		replace(c -> Characters.isInvisible(c) ? -1 : c, ProblemKind.TEXT_INVISIBLE);
		text = stripWide(text);
		if (text.codePoints().anyMatch(Characters::isLookAlike)) {
			replace(Cleaning::realCharacter, ProblemKind.TEXT_RADICALS);
		}
		text = Normalizer.normalize(text, Normalizer.Form.NFC);
		replace(Characters::heal, ProblemKind.TEXT_PRIVATE_HEALED);
		if (text.codePoints().anyMatch(Characters::isPrivate)) {
			add(ProblemKind.TEXT_PRIVATE.with());
		}
		if (text.codePoints().anyMatch(Characters::isGarbage)) {
			add(ProblemKind.TEXT_GARBLED.with());
		}
	}

	private static int realCharacter(int c) {
		return Characters.isLookAlike(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0) : c;
	}

	/** String.strip leaves the no-break space, which web pages and Word put at the ends of cells. */
	private static String stripWide(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isBlank(char c) {
		return Characters.isSpace(c) || Characters.isLineBreak(c);
	}

	/** Full-width letters, digits and signs become half-width: for numbers, codes and dates. */
	Cleaning narrow() {
		return replace(c -> Characters.isFullWidth(c) ? Characters.narrow(c) : c, ProblemKind.TEXT_WIDTH);
	}

	/** Full-width letters and digits become half-width, Chinese punctuation stays: for prose and addresses. */
	Cleaning narrowAlphanumerics() {
		return replace(c -> Characters.isFullWidthAlphanumeric(c) ? Characters.narrow(c) : c, ProblemKind.TEXT_WIDTH);
	}

	/** Removes all white space and line breaks. */
	Cleaning removeSpaces(ProblemKind kind) {
		return replace(c -> Characters.isSpace(c) || Characters.isLineBreak(c) ? -1 : c, kind);
	}

	/** Maps every code point; a negative one disappears. Notes {@code kind} when anything changed. */
	Cleaning replace(IntUnaryOperator change, ProblemKind kind) {
		if (!changes(text, change)) {
			return this;
		}
		var builder = new StringBuilder(text.length());
		text.codePoints().map(change).filter(c -> c >= 0).forEach(builder::appendCodePoint);
		return set(builder.toString(), kind);
	}

	private static boolean changes(String text, IntUnaryOperator change) {
		int c;
		for (int i = 0; i < text.length(); i += Character.charCount(c)) {
			c = text.codePointAt(i);
			if (change.applyAsInt(c) != c) {
				return true;
			}
		}
		return false;
	}

	/** Takes a new text; notes {@code kind} when it differs from the old one. */
	Cleaning set(String changed, ProblemKind kind) {
		if (!changed.equals(text)) {
			text = changed;
			add(kind.with());
		}
		return this;
	}

	/** Takes a new text without a note. */
	Cleaning set(String changed) {
		text = changed;
		return this;
	}

	Cleaning add(Problem problem) {
		if (problems.isEmpty()) {
			problems = new ArrayList<>(2);
		}
		if (!problems.contains(problem)) {
			problems.add(problem);
		}
		return this;
	}

	String text() {
		return text;
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	List<Problem> problems() {
		return problems;
	}

	<T> Parsed<T> done(T value) {
		return Parsed.of(value, problems);
	}

	/** No value, with what was noted so far. */
	<T> Parsed<T> none() {
		return Parsed.none(problems);
	}

	/** No value because of an error. */
	<T> Parsed<T> reject(ProblemKind kind, Object... args) {
		return add(kind.with(args)).none();
	}
}
