// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.report.list.ListAction;

/** Lends a carrier from the command line: {@code act lend A-7 to=田秋菊 due=2026-12-01}. */
@Component(service = ListAction.class)
public final class LendAction implements ListAction {
	private final CarrierRegister register;

	@Activate
	public LendAction(@Reference CarrierRegister register) {
		this.register = register;
	}

	@Override
	public String id() {
		return "lend";
	}

	@Override
	public String list() {
		return "carriers";
	}

	@Override
	public String description(Locale locale) {
		return CarrierWords.LEND.in(locale);
	}

	@Override
	public List<String> options() {
		return List.of("to", "unit", "purpose", "on", "due");
	}

	@Override
	public String run(String row, Map<String, String> options, Locale locale) {
		CarrierRow carrier = CarrierWords.one(register, row, locale);
		if (options.getOrDefault("to", "").isBlank()) {
			throw new IllegalArgumentException(CarrierWords.TO.in(locale));
		}
		CarrierLoan loan = register.newLoan(carrier.id());
		loan.setBorrower(options.get("to").strip());
		loan.setUnit(options.get("unit"));
		loan.setPurpose(options.get("purpose"));
		loan.setLentOn(CarrierWords.date(options.get("on"), loan.getLentOn(), locale));
		loan.setDueOn(CarrierWords.date(options.get("due"), loan.getDueOn(), locale));
		register.lend(loan);
		return CarrierWords.LENT.in(locale).formatted(carrier.title(), loan.getDueOn());
	}
}
