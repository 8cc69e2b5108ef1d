// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.app.dialogs.ActionDialog;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.RetentionRule;
import org.shouwang.model.meta.FieldType;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks for a new rule about children who have left. */
final class RuleInput {
	private static final String LEFT_ON = "leftOn";
	private static final String ROLL_STATUS = "rollStatus";
	private static final int DIGITS = 3;

	private final RetentionDesk desk;
	private final TextBox name;
	private final ChoiceBox who;
	private final TextBox years;
	private final TextBox source;

	RuleInput(ActionDialog<?> dialog, RetentionDesk desk) {
		this.desk = desk;
		name = dialog.text(RetentionText.NAME, "rule-name", "");
		dialog.label(RetentionText.WHO);
		who = Ids.set(new ChoiceBox(dialog.body(), desk.actions().theme()), "rule-who");
		who.setLayoutData(Widgets.fill(false));
		FieldType status = desk.signedIn().store().dictionary().type(RetentionWindow.PUPIL).field(ROLL_STATUS);
		List<ChoiceBox.Choice> choices = new ArrayList<>();
		choices.add(new ChoiceBox.Choice("", desk.text(RetentionText.ALL_LEAVERS)));
		status.options().forEach(option -> choices.add(new ChoiceBox.Choice(option.code(), option.label().in(desk.locale()))));
		who.setChoices(choices);
		who.setValue("");
		years = dialog.text(RetentionText.YEARS, "rule-years", "");
		years.input().setTextLimit(DIGITS);
		source = dialog.text(RetentionText.SOURCE, "rule-source", "");
	}

	/** The rule; what is no number of years is left out, and refused as such. */
	RetentionRule rule() {
		RetentionRule rule = ModelFactory.eINSTANCE.createRetentionRule();
		rule.setName(name.text().strip());
		rule.setOwnerType(RetentionWindow.PUPIL);
		rule.setCountedFrom(LEFT_ON);
		if (!"".equals(who.value())) {
			rule.setOnlyField(ROLL_STATUS);
			rule.setOnlyValue((String) who.value());
		}
		rule.setYears(years.text().strip().matches("[0-9]{1,3}") ? Integer.valueOf(years.text().strip()) : null);
		rule.setSource(source.text().strip());
		rule.setValidFrom(desk.today());
		return rule;
	}
}
