// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.model.CarrierKind;
import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** The carriers with who has them, for the command line: {@code list carriers --where overdue}. */
@Component(service = ListSupplier.class)
public final class CarrierList implements ListSupplier {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "编号", "Id"), new ListColumn("number", "档号", "File number"),
			new ListColumn("title", "题名", "Title"), new ListColumn("kind", "载体类型", "Kind"), new ListColumn("pupil", "学生", "Pupil"),
			new ListColumn("room", "存放地点", "Room"), new ListColumn("shelfMark", "架位号", "Shelf mark"),
			new ListColumn("pieces", "件数", "Pieces"), new ListColumn("borrower", "借阅人", "Lent to"), new ListColumn("dueOn", "应还日期", "Due on"),
			new ListColumn("overdue", "逾期", "Overdue"));

	private final CarrierRegister register;

	@Activate
	public CarrierList(@Reference CarrierRegister register) {
		this.register = register;
	}

	@Override
	public String id() {
		return "carriers";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "载体登记" : "Carriers";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	private Map<String, Predicate<CarrierRow>> known() {
		return Map.of("kept", c -> c.withdrawn() == null, "withdrawn", c -> c.withdrawn() != null, "out", c -> c.loan() != null, "overdue",
				c -> c.isOverdue(register.today()), "paper", c -> c.kind() == CarrierKind.PAPER, "picture", c -> c.kind() == CarrierKind.PICTURE,
				"disc", c -> c.kind() == CarrierKind.DISC, "electronic", c -> c.kind() == CarrierKind.ELECTRONIC);
	}

	@Override
	public List<String> conditions() {
		return known().keySet().stream().sorted().toList();
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		Predicate<CarrierRow> wanted = conditions.stream().map(this::condition).reduce(row -> true, Predicate::and);
		return register.carriers().stream().filter(wanted).map(this::values).toList();
	}

	private Predicate<CarrierRow> condition(String condition) {
		Predicate<CarrierRow> found = known().get(condition);
		if (found == null) {
			throw new IllegalArgumentException(condition);
		}
		return found;
	}

	private List<Object> values(CarrierRow c) {
		return Arrays.asList(c.id(), c.number(), c.title(), kind(c.kind()), c.pupil(), c.room(), c.shelfMark(), c.pieces(),
				c.loan() == null ? null : c.loan().borrower(), c.loan() == null ? null : c.loan().dueOn(), c.isOverdue(register.today()));
	}

	private static Coded kind(CarrierKind kind) {
		return switch (kind) {
		case null -> null;
		case PAPER -> new Coded("paper", "纸质档案", "paper");
		case PICTURE -> new Coded("picture", "图片档案", "picture");
		case DISC -> new Coded("disc", "光碟音像", "disc or tape");
		case ELECTRONIC -> new Coded("electronic", "电子档案", "electronic");
		};
	}
}
