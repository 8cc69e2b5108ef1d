// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.DuplicatePair;
import org.shouwang.archives.Duplicates;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.archives.Lookalike;
import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** Records that may mean the same person, two a row. */
@Component(service = ListSupplier.class)
public final class DuplicateList implements ListSupplier {
	private static final String ADULTS = "adults";
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("why", "依据", "Why"), new ListColumn("first", "编号一", "First id"),
			new ListColumn("firstName", "姓名一", "First name"), new ListColumn("firstBorn", "出生日期一", "First born"),
			new ListColumn("firstClass", "班级一", "First class"), new ListColumn("second", "编号二", "Second id"),
			new ListColumn("secondName", "姓名二", "Second name"), new ListColumn("secondBorn", "出生日期二", "Second born"),
			new ListColumn("secondClass", "班级二", "Second class"));

	private final Duplicates duplicates;

	@Activate
	public DuplicateList(@Reference Duplicates duplicates) {
		this.duplicates = duplicates;
	}

	@Override
	public String id() {
		return "duplicates";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "可能重复的记录" : "Possible duplicates";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	@Override
	public List<String> conditions() {
		return List.of(ADULTS);
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		conditions.stream().filter(condition -> !condition.equals(ADULTS)).findFirst().ifPresent(condition -> {
			throw new IllegalArgumentException(condition);
		});
		return duplicates.find(conditions.isEmpty() ? Who.PUPILS : Who.ADULTS).stream().map(DuplicateList::row).toList();
	}

	private static List<Object> row(DuplicatePair pair) {
		List<Object> row = new ArrayList<>();
		row.add(pair.why().stream().map(why -> new Coded(why.name().toLowerCase(Locale.ROOT).replace('_', '-'), why.label().in(Locale.CHINESE),
				why.label().in(Locale.ENGLISH))).toList());
		row.addAll(cells(pair.first()));
		row.addAll(cells(pair.second()));
		return row;
	}

	private static List<Object> cells(Lookalike person) {
		return Arrays.asList(person.id(), person.name(), person.born(), person.className());
	}
}
