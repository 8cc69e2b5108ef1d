// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A versioned list of codes. Entries are never removed, only closed, so that what was stored years ago stays readable; a
 * code may occur several times with periods that do not overlap. Immutable.
 */
public final class CodeList {

	private static final Comparator<CodeEntry> BY_START = Comparator
			.comparing(entry -> entry.validFrom().orElse(LocalDate.MIN));

	private final String id;
	private final List<CodeEntry> entries;
	private final Map<String, CodeEntry> byCode = new HashMap<>();
	private final Map<String, CodeEntry> byWord = new HashMap<>();

	/**
	 * @param id      stable name, used by the model's {@code @Field(codes=…)}
	 * @param entries in the order in which a picker shows them
	 */
	public CodeList(String id, List<CodeEntry> entries) {
		this.id = id;
		this.entries = List.copyOf(entries);
		this.entries.stream().sorted(BY_START).forEach(this::index);
	}

	/** Later versions of a code, and names over synonyms, win. */
	private void index(CodeEntry entry) {
		byCode.put(entry.code(), entry);
		for (var synonym : entry.synonyms()) {
			byWord.putIfAbsent(SearchText.normalise(synonym), entry);
		}
		byWord.put(SearchText.normalise(entry.code()), entry);
		byWord.put(SearchText.normalise(entry.zh()), entry);
		byWord.put(SearchText.normalise(entry.en()), entry);
	}

	/** Reads a table of code, zh, en, synonyms (parted by |), first and last day, beside this class. */
	static CodeList read(String id, String table) {
		return new CodeList(id, Table.read(table).stream().map(CodeList::entry).toList());
	}

	private static CodeEntry entry(String[] row) {
		var synonyms = row[3].isEmpty() ? List.<String>of() : List.of(row[3].split("\\|"));
		return new CodeEntry(row[0], row[1], row[2], synonyms, day(row[4]), day(row[5]));
	}

	private static Optional<LocalDate> day(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
	}

	public String id() {
		return id;
	}

	/** All entries ever, in picker order. */
	public List<CodeEntry> entries() {
		return entries;
	}

	/** What may be chosen on a day. */
	public List<CodeEntry> valid(LocalDate day) {
		return entries.stream().filter(entry -> entry.isValid(day)).toList();
	}

	/** The newest version of a code. */
	public Optional<CodeEntry> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** The version of a code that was valid on a day. */
	public Optional<CodeEntry> find(String code, LocalDate day) {
		return entries.stream().filter(entry -> entry.code().equals(code) && entry.isValid(day)).findFirst();
	}

	/** The entry meant by a code, name or synonym, whatever its case, width and spacing. */
	public Optional<CodeEntry> match(String text) {
		var exact = byCode.get(text);
		return exact != null ? Optional.of(exact) : Optional.ofNullable(byWord.get(SearchText.normalise(text)));
	}
}
