// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.PupilIndex.ClassEntry;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.print.PrintScopes.Who;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope.Kind;
import org.shouwang.report.ReportSupplier;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The choices of a print: which report, for whom, with which options, in which language. */
final class PrintChoices {
	private final WindowKit kit;
	private final PrintScopes scopes;
	private final Runnable onChange;
	private final Composite area;
	private final ChoiceBox report;
	private final ChoiceBox who;
	private final ChoiceBox classes;
	private final ChoiceBox language;
	private final Composite options;
	private final Map<String, ChoiceBox> optionBoxes = new HashMap<>();

	PrintChoices(Composite parent, WindowKit kit, List<ReportSupplier> reports, PrintScopes scopes, Runnable onChange) {
		this.kit = kit;
		this.scopes = scopes;
		this.onChange = onChange;
		area = kit.widgets().area(parent, Tone.PANEL, 1, 16);
		((GridLayout) area.getLayout()).verticalSpacing = 4;
		report = box(area, kit.text(ArchivesText.PRINT_REPORT), "print-report");
		who = box(area, kit.text(ArchivesText.PRINT_WHO), "print-who");
		classes = box(area, kit.text(ArchivesText.PRINT_CLASS), "print-class");
		options = kit.widgets().area(area, Tone.PANEL, 1, 0);
		((GridLayout) options.getLayout()).verticalSpacing = 4;
		options.setLayoutData(Widgets.fill(false));
		language = box(area, kit.text(ArchivesText.PRINT_LANGUAGE), "print-language");
		report.setChoices(reports.stream().sorted(Comparator.comparing(ReportSupplier::id))
				.map(r -> new Choice(r, r.label(kit.locale()))).toList());
		language.setChoices(List.of(new Choice(Locale.CHINESE, "中文"), new Choice(Locale.ENGLISH, "English")));
		language.setValue(kit.messages().isChinese() ? Locale.CHINESE : Locale.ENGLISH);
		report.addListener(SWT.Selection, e -> showReport());
		who.addListener(SWT.Selection, e -> showClasses());
		if (!reports.isEmpty()) {
			report.setValue(firstReport(reports));
			showReport();
		}
	}

	/** The contact card is what is printed most (A9). */
	private static ReportSupplier firstReport(List<ReportSupplier> reports) {
		return reports.stream().filter(r -> "contact-cards".equals(r.id())).findFirst().orElse(reports.getFirst());
	}

	private ChoiceBox box(Composite parent, String label, String id) {
		kit.widgets().label(parent, label, TextStyle.SMALL, Tone.MUTED);
		ChoiceBox box = Ids.set(new ChoiceBox(parent, kit.theme()), id);
		box.setLayoutData(Widgets.fill(false));
		box.addListener(SWT.Selection, e -> onChange.run());
		return box;
	}

	Composite control() {
		return area;
	}

	/** Fills in the classes once they are known. */
	void setClasses(List<ClassEntry> entries) {
		Object present = classes.value();
		classes.setChoices(entries.stream().map(c -> new Choice(c.id(), c.name())).toList());
		classes.setValue(present == null && !entries.isEmpty() ? entries.getFirst().id() : present);
		showClasses();
	}

	private void showReport() {
		showWho(report().scopes());
		for (Control old : options.getChildren()) {
			old.dispose();
		}
		optionBoxes.clear();
		for (ReportOption option : report().options()) {
			ChoiceBox box = box(options, option.label(kit.locale()), "print-option:" + option.id());
			box.setChoices(option.choices().stream().map(c -> new Choice(c.id(), c.label(kit.locale()))).toList());
			box.setValue(option.defaultValue());
			optionBoxes.put(option.id(), box);
		}
		showClasses();
		area.layout(true, true);
	}

	private void showWho(Set<Kind> kinds) {
		Object present = who.value();
		List<Choice> choices = new ArrayList<>();
		if (kinds.contains(Kind.PUPILS)) {
			if (scopes.selectedCount() > 0) {
				choices.add(new Choice(Who.SELECTED, kit.text(ArchivesText.WHO_SELECTED, scopes.selectedCount())));
			}
			if (scopes.shownCount() > 0) {
				choices.add(new Choice(Who.SHOWN, kit.text(ArchivesText.WHO_SHOWN, scopes.shownCount())));
			}
			choices.add(new Choice(Who.LEFT_BEHIND, kit.text(ArchivesText.WHO_LEFT_BEHIND)));
		}
		if (kinds.contains(Kind.CLASS)) {
			choices.add(new Choice(Who.CLASS, kit.text(ArchivesText.WHO_CLASS)));
		}
		if (kinds.contains(Kind.ALL)) {
			choices.add(new Choice(Who.ALL, kit.text(ArchivesText.WHO_ALL)));
		}
		who.setChoices(choices);
		who.setValue(present);
		if (who.value() == null) {
			who.setValue(choices.getFirst().value());
		}
	}

	private void showClasses() {
		classes.setEnabled(who.value() == Who.CLASS);
		classes.setReadOnly(who.value() != Who.CLASS);
	}

	/** The report chosen; {@code null} where none is registered. */
	ReportSupplier report() {
		return (ReportSupplier) report.value();
	}

	/** What is wanted now; the scope is found out when it is asked, away from the window's thread. */
	java.util.concurrent.Callable<ReportRequest> request() {
		Who chosenWho = (Who) who.value();
		String classId = (String) classes.value();
		Locale chosenLanguage = (Locale) language.value();
		Map<String, String> values = new HashMap<>();
		optionBoxes.forEach((id, box) -> values.put(id, (String) box.value()));
		return () -> new ReportRequest(scopes.scope(chosenWho, classId), chosenLanguage, values);
	}

	/** Whether all that is needed is chosen. */
	boolean isComplete() {
		return report() != null && who.value() != null && (who.value() != Who.CLASS || classes.value() != null);
	}
}
