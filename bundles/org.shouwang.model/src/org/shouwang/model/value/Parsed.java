// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a raw text. An empty value without problems means that the cell was blank; an empty value with an
 * {@link Severity#ERROR} means that it could not be used.
 *
 * @param value    the normalised value
 * @param problems everything noticed, in the order it was noticed
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {

	public Parsed {
		problems = List.copyOf(problems);
	}

	/** A value that needed no comment. */
	public static <T> Parsed<T> of(T value) {
		return new Parsed<>(Optional.of(value), List.of());
	}

	public static <T> Parsed<T> of(T value, List<Problem> problems) {
		return new Parsed<>(Optional.of(value), problems);
	}

	/** A blank cell, or one that is empty for the reasons given. */
	public static <T> Parsed<T> none(List<Problem> problems) {
		return new Parsed<>(Optional.empty(), problems);
	}

	/** The gravest severity, or empty when there is nothing to say. */
	public Optional<Severity> worst() {
		return problems.stream().map(Problem::severity).max(Severity::compareTo);
	}

	/** True when the text must be rejected. */
	public boolean isRejected() {
		return worst().filter(Severity.ERROR::equals).isPresent();
	}

	public <R> Parsed<R> map(Function<T, R> change) {
		return new Parsed<>(value.map(change), problems);
	}
}
