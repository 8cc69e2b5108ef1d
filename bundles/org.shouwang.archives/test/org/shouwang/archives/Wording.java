// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a bundle of texts: whether all can be said, and whether the classes beside it ask for all of them and no others. */
public final class Wording {
	private Wording() {
	}

	/** Every text has words of its language and formats with arguments. */
	public static void check(ResourceBundle bundle, Locale locale) {
		for (String key : bundle.keySet()) {
			String said = new MessageFormat(bundle.getString(key), locale).format(new Object[] { "A1", "B2", "C3", "D4" });
			assertFalse(said.isBlank() || said.contains("{") || said.contains("''"), key + ": " + said);
			boolean chinese = said.codePoints().anyMatch(Character::isIdeographic);
			boolean plain = said.codePoints().noneMatch(Character::isLetter) || said.matches("[A-Z0-9 %]*");
			assertEquals(locale.getLanguage().equals("zh") && !plain, chinese, key + ": " + said);
		}
	}

	/** Those of the keys that stand in a class of the package. */
	public static Set<String> usedIn(Class<?> neighbour, Set<String> keys) throws IOException {
		Set<String> constants = constants(neighbour);
		return keys.stream().filter(k -> constants.contains(k) || prefixed(k, constants)).collect(Collectors.toSet());
	}

	/** A key may be put together from a beginning, such as "option.", and choices that stand in the class too. */
	private static boolean prefixed(String key, Set<String> constants) {
		String[] parts = key.split("\\.");
		return parts.length > 1 && constants.stream().anyMatch(c -> c.contains("\u0001") && key.matches(pattern(c)));
	}

	private static String pattern(String recipe) {
		return Stream.of(recipe.split("\u0001", -1)).map(Pattern::quote).collect(Collectors.joining("[a-z0-9-]+"));
	}

	/** What looks like a key in a class of the package, and is none. */
	public static Set<String> unknownIn(Class<?> neighbour, Set<String> keys, String areas) throws IOException {
		Pattern shape = Pattern.compile("(" + areas + ")\\.[a-zA-Z.]+");
		return constants(neighbour).stream().filter(c -> shape.matcher(c).matches() && !keys.contains(c)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** All texts in the constant pools of the classes of a package. */
	private static Set<String> constants(Class<?> neighbour) throws IOException {
		try {
			Path root = Path.of(neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
			try (Stream<Path> files = Files.list(root.resolve(neighbour.getPackageName().replace('.', '/')))) {
				return files.filter(f -> f.toString().endsWith(".class")).flatMap(f -> pool(f).stream()).collect(Collectors.toSet());
			}
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	private static List<String> pool(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return ConstantPool.texts(in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
