// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Where to back up to, how often, and whether at the end too. */
final class PlanInput {
	private static final int DAY = 24;
	private static final List<Integer> OFFERED = List.of(4, DAY, 3 * DAY, 7 * DAY);

	private final SafetyDesk desk;
	private final TextBox target;
	private final ChoiceBox every;
	private final CheckRow atExit;
	private KeepRule keep = KeepRule.STANDARD;

	PlanInput(Composite body, SafetyDesk desk) {
		this.desk = desk;
		Widgets widgets = new Widgets(desk.theme());
		widgets.label(body, desk.text(SafetyText.TARGET), TextStyle.SMALL, Tone.MUTED);
		Composite row = widgets.area(body, Tone.SURFACE, 2, 0);
		row.setLayoutData(Widgets.fill(false));
		target = new TextBox(row, desk.theme(), SWT.SINGLE, KitIcon.FOLDER, 0).id("backup-target");
		target.setLayoutData(Widgets.fill(false));
		FlatButton choose = new FlatButton(row, desk.theme(), FlatButton.Kind.SECONDARY).text(desk.text(SafetyText.CHOOSE))
				.id("backup-choose").onPress(() -> desk.dialogs().chooseFolder(desk.text(SafetyText.TARGET)).ifPresent(p -> target.setText(p.toString())));
		choose.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		widgets.label(body, desk.text(SafetyText.EVERY), TextStyle.SMALL, Tone.MUTED);
		every = Ids.set(new ChoiceBox(body, desk.theme()), "backup-every");
		every.setLayoutData(Widgets.fill(false));
		atExit = Ids.set(new CheckRow(body, desk.theme(), desk.text(SafetyText.AT_EXIT), ""), "backup-exit");
		atExit.setLayoutData(Widgets.fill(false));
		offer(BackupPlan.STANDARD_HOURS);
		atExit.setChecked(true);
	}

	/** Shows the plan there is. */
	void show(BackupPlan plan) {
		target.setText(plan.target().toString());
		offer(plan.everyHours());
		atExit.setChecked(plan.atExit());
		keep = plan.keep();
	}

	// What was planned by the command line is offered beside the usual.
	private void offer(int present) {
		TreeSet<Integer> hours = new TreeSet<>(OFFERED);
		hours.add(present);
		List<ChoiceBox.Choice> choices = new ArrayList<>();
		hours.forEach(h -> choices.add(new ChoiceBox.Choice(h, words(h))));
		every.setChoices(choices);
		every.setValue(present);
	}

	private String words(int hours) {
		if (hours == DAY) {
			return desk.text(SafetyText.EVERY_DAY);
		}
		return hours % DAY == 0 ? desk.text(SafetyText.EVERY_DAYS, hours / DAY) : desk.text(SafetyText.EVERY_HOURS, hours);
	}

	/** What is chosen; empty when the folder is not there. */
	Optional<BackupPlan> plan() {
		return folder().map(folder -> new BackupPlan(folder, (Integer) every.value(), atExit.isChecked(), keep));
	}

	private Optional<Path> folder() {
		String typed = target.text().strip();
		try {
			Path path = Path.of(typed);
			return !typed.isEmpty() && path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	void focus() {
		target.setFocus();
	}
}
