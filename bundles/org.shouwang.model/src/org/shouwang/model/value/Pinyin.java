// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The pinyin of names, for finding them by typing. The readings come from ICU, whose rules for names know that 单 is shan
 * as a surname, and are remembered per character; a short table of our own corrects and adds to them. A name whose
 * characters have several readings can be typed in each. What has no reading stands for itself.
 * <p>
 * Thread-safe. Loading ICU's rules takes about half a second, at the first name and not before: make one instance and
 * keep it.
 */
public final class Pinyin {

	/** More spellings than this do not help anybody. */
	private static final int MOST_KEYS = 8;
	private final Supplier<Transliterator> names = new Lazy<>(() -> Transliterator.getInstance("Han-Latin/Names"));
	private final Supplier<Transliterator> words = new Lazy<>(() -> Transliterator.getInstance("Han-Latin"));
	private final Supplier<Readings> own = new Lazy<>(Readings::new);
	private final Map<String, List<String>> surnames = new ConcurrentHashMap<>();
	private final Map<Integer, List<String>> characters = new ConcurrentHashMap<>();

	/** The usual spelling of a name; both parts are empty for an empty name. */
	public PinyinKey of(String name) {
		return keys(name).getFirst();
	}

	/** All sensible spellings, the usual one first; never empty, at most eight. */
	public List<PinyinKey> keys(String name) {
		var text = SearchText.normalise(name);
		int end = Surnames.length(text);
		var keys = end == 0 ? List.of(new PinyinKey("", "")) : append(List.of(new PinyinKey("", "")), surname(text.substring(0, end)));
		for (int i = end; i < text.length();) {
			int c = text.codePointAt(i);
			keys = append(keys, character(c));
			i += Character.charCount(c);
		}
		return keys;
	}

	/** What a search column holds: all full spellings and all initials, each once, parted by blanks: "wuli wl". */
	public String searchKey(String name) {
		var words = new LinkedHashSet<String>();
		var keys = keys(name);
		keys.forEach(key -> words.add(key.full()));
		keys.forEach(key -> words.add(key.initials()));
		return String.join(" ", words);
	}

	private static List<PinyinKey> append(List<PinyinKey> keys, List<String> readings) {
		var longer = new ArrayList<PinyinKey>(keys.size() * readings.size());
		for (var reading : readings) {
			for (var key : keys) {
				if (longer.size() < MOST_KEYS) {
					longer.add(new PinyinKey(key.full() + reading.replace("'", ""), key.initials() + initials(reading)));
				}
			}
		}
		return longer;
	}

	private static String initials(String reading) {
		var initials = Character.toString(reading.codePointAt(0));
		int next = reading.indexOf('\'');
		return next < 0 ? initials : initials + reading.charAt(next + 1);
	}

	private List<String> surname(String surname) {
		return surnames.computeIfAbsent(surname, this::readSurname);
	}

	private List<String> readSurname(String surname) {
		var known = own.get().surname(surname);
		if (known.isPresent()) {
			return known.get();
		}
		if (!isHan(surname.codePointAt(0))) {
			return List.of(surname);
		}
		return List.of(transliterate(names, surname).replace(' ', '\''));
	}

	private List<String> character(int c) {
		return characters.computeIfAbsent(c, this::readCharacter);
	}

	private List<String> readCharacter(int c) {
		var character = Character.toString(c);
		return own.get().given(character)
				.orElseGet(() -> List.of(isHan(c) ? transliterate(words, character) : character));
	}

	private static String transliterate(Supplier<Transliterator> rules, String text) {
		return toLetters(rules.get().transliterate(text).strip());
	}

	/** Drops the tone marks and writes ü as v, as input methods do. */
	private static String toLetters(String marked) {
		var decomposed = Normalizer.normalize(marked, Normalizer.Form.NFD).replace("u\u0308", "v");
		return decomposed.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
				.mapToObj(Character::toString).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
	}

	private static boolean isHan(int c) {
		return Character.isIdeographic(c);
	}
}
