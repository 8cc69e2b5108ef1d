// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.report.list.ListAction;

/** Notes that a carrier is back, from the command line: {@code act return A-7 state=完好}. */
@Component(service = ListAction.class)
public final class ReturnAction implements ListAction {
	private final CarrierRegister register;

	@Activate
	public ReturnAction(@Reference CarrierRegister register) {
		this.register = register;
	}

	@Override
	public String id() {
		return "return";
	}

	@Override
	public String list() {
		return "carriers";
	}

	@Override
	public String description(Locale locale) {
		return CarrierWords.RETURN.in(locale);
	}

	@Override
	public List<String> options() {
		return List.of("state", "on");
	}

	@Override
	public String run(String row, Map<String, String> options, Locale locale) {
		CarrierRow carrier = CarrierWords.one(register, row, locale);
		register.takeBack(carrier.id(), CarrierWords.date(options.get("on"), register.today(), locale), options.get("state"));
		return CarrierWords.RETURNED.in(locale).formatted(carrier.title());
	}
}
