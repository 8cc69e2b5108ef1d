// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/** Reads the annotations that an {@code .xcore} puts on packages, classes, features and literals. */
final class Annotations {
	static final String TYPE = "https://shouwang.org/model/type";
	static final String FIELD = "https://shouwang.org/model/field";
	static final String LABEL = "https://shouwang.org/model/label";

	private final String element;
	private final EAnnotation annotation;

	private Annotations(String element, EAnnotation annotation) {
		this.element = element;
		this.annotation = annotation;
	}

	static Annotations of(EModelElement element, String source, String name) {
		return new Annotations(name, element.getEAnnotation(source));
	}

	boolean isPresent() {
		return annotation != null;
	}

	Optional<String> text(String key) {
		return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key));
	}

	boolean flag(String key) {
		return text(key).map(Boolean::parseBoolean).orElse(false);
	}

	/** The words of a list written with spaces between them. */
	List<String> words(String key) {
		return text(key).map(t -> Arrays.stream(t.split(" ")).filter(w -> !w.isBlank()).toList()).orElse(List.of());
	}

	Bilingual label() {
		return new Bilingual(required("zh"), required("en"));
	}

	private String required(String key) {
		return text(key).orElseThrow(
				() -> new IllegalStateException("The model lacks the annotation '" + key + "' on " + element));
	}
}
