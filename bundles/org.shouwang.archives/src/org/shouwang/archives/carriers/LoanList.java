// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;

/** The loans of carriers, for the command line: {@code list loans --where open}, {@code --where overdue}. */
@Component(service = ListSupplier.class)
public final class LoanList implements ListSupplier {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "编号", "Id"), new ListColumn("carrier", "载体", "Carrier"),
			new ListColumn("borrower", "借阅人", "Lent to"), new ListColumn("unit", "单位", "Of"), new ListColumn("purpose", "用途", "Purpose"),
			new ListColumn("lentOn", "借出日期", "Lent on"), new ListColumn("dueOn", "应还日期", "Due on"),
			new ListColumn("returnedOn", "归还日期", "Returned on"), new ListColumn("overdue", "逾期", "Overdue"));

	private final CarrierRegister register;

	@Activate
	public LoanList(@Reference CarrierRegister register) {
		this.register = register;
	}

	@Override
	public String id() {
		return "loans";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "借阅登记" : "Loans";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	@Override
	public List<String> conditions() {
		return List.of("open", "overdue", "returned");
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		conditions.stream().filter(c -> !conditions().contains(c)).findFirst().ifPresent(c -> {
			throw new IllegalArgumentException(c);
		});
		LocalDate today = register.today();
		return register.loans().stream().filter(l -> conditions.stream().allMatch(c -> meets(l, c, today))).map(l -> values(l, today)).toList();
	}

	private static boolean meets(LoanRow loan, String condition, LocalDate today) {
		return switch (condition) {
		case "open" -> loan.isOpen();
		case "overdue" -> loan.isOverdue(today);
		default -> !loan.isOpen();
		};
	}

	private static List<Object> values(LoanRow l, LocalDate today) {
		return Arrays.asList(l.id(), l.carrierTitle(), l.borrower(), l.unit(), l.purpose(), l.lentOn(), l.dueOn(), l.returnedOn(),
				l.isOverdue(today));
	}
}
