// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every kind and any text; the seeds are fixed so that a failure can be repeated. */
class RoundTripTest {

	private static final String ALPHABET = "0123456789０１２-/.年月日一二三十（）()班级初高大xX*+EG ,、;·　\u200B\n'王欧阳小明村县号𠅤\uE863\uFFFDé#";

	static Stream<ValueKind<?>> kinds() {
		return Kinds.ALL.all().stream();
	}

	private static List<String> texts(Random random) {
		var samples = List.of("510821201903150031", "2019.3.15", "13812345678、0839-1234567", "一(1)班", "汉", "扎西•多吉", "1,625", "是", "2018年9月");
		return Stream.concat(Stream.generate(() -> mutate(samples.get(random.nextInt(samples.size())), random)).limit(10_000),
				Stream.generate(() -> noise(random)).limit(10_000)).toList();
	}

	private static String noise(Random random) {
		var text = new StringBuilder();
		random.ints(1 + random.nextInt(12), 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
		return text.toString();
	}

	private static String mutate(String sample, Random random) {
		var text = new StringBuilder(sample);
		text.setCharAt(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	<T> void anyTextIsReadOrRefusedAndComesBackTheSame(ValueKind<T> kind) {
		for (var raw : texts(new Random(2260))) {
			var parsed = kind.parse(raw, Kinds.CONTEXT);
			parsed.problems().forEach(problem -> assertNotNull(problem.message(Locale.CHINESE)));
			assertTrue(parsed.value().isEmpty() || !parsed.isRejected(), raw);
			parsed.value().ifPresent(value -> comesBack(kind, value, raw));
		}
	}

	private static <T> void comesBack(ValueKind<T> kind, T value, String raw) {
		for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			var shown = kind.format(value, locale);
			assertEquals(value, kind.parse(shown, Kinds.CONTEXT).value().orElse(null), () -> kind.id() + " <" + raw + "> <" + shown + ">");
		}
		assertEquals(value, kind.fromStored(kind.toStored(value)).orElse(null), () -> kind.id() + " " + raw);
		assertNotNull(kind.mask(value));
	}
}
