// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.Archives;
import org.shouwang.archives.ClassFigures;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** The classes with their enrolment and their share of left-behind children. */
@Component(service = ListSupplier.class)
public final class ClassList implements ListSupplier {
	private static final int DIGITS = 4;
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "编号", "Id"), new ListColumn("name", "班级", "Class"),
			new ListColumn("enrolled", "在校学生数", "Enrolled"), new ListColumn("onRoll", "建档人数", "On roll"),
			new ListColumn("leftBehind", "留守儿童", "Left behind"), new ListColumn("share", "留守比例", "Share"));

	private final Archives archives;

	@Activate
	public ClassList(@Reference Archives archives) {
		this.archives = archives;
	}

	@Override
	public String id() {
		return "classes";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "班级" : "Classes";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	@Override
	public List<String> conditions() {
		return List.of();
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		if (!conditions.isEmpty()) {
			throw new IllegalArgumentException(conditions.getFirst());
		}
		return archives.index(archives.today()).classFigures().stream().map(ClassList::values).toList();
	}

	private static List<Object> values(ClassFigures c) {
		BigDecimal share = BigDecimal.valueOf(c.share()).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
		return Arrays.asList(c.id().isEmpty() ? null : c.id(), c.name(), c.enrolled(), c.onRoll(), c.leftBehind(), share);
	}
}
