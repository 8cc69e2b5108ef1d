// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.ImportReport;
import org.shouwang.sheets.SheetTable;
import org.shouwang.ui.findings.FindingsPane;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TabBar;
import org.shouwang.ui.widgets.Widgets;

/** What was found in one file: its table, what an import would do, findings, and the mapping of its columns. */
final class FileDetail {
	private final WindowKit kit;
	private final ImportSession session;
	private final Composite area;
	private final Label place;
	private final Label counts;
	private final Banner banner;
	private final Composite choices;
	private final TabBar tabs;
	private final FindingsPane findings;
	private final MappingPane mapping;
	private final FlatButton undo;
	private ImportFile file;
	private ImportReport shownReport;

	FileDetail(Composite parent, WindowKit kit, ImportSession session) {
		this.kit = kit;
		this.session = session;
		Widgets widgets = kit.widgets();
		area = widgets.area(parent, Tone.SURFACE, 1, 0);
		area.setLayoutData(Widgets.fill(true));
		((GridLayout) area.getLayout()).marginLeft = 16;
		Composite head = widgets.area(area, Tone.SURFACE, 2, 0);
		head.setLayoutData(Widgets.fill(false));
		place = Ids.set(widgets.paragraph(head, "", TextStyle.SMALL, Tone.MUTED, 200), "import-place");
		undo = new FlatButton(head, kit.theme(), FlatButton.Kind.SECONDARY).text(kit.text(ArchivesText.IMPORT_UNDO)).id("import-undo")
				.onPress(() -> session.undo(file));
		counts = Ids.set(widgets.paragraph(area, "", TextStyle.STRONG, Tone.TEXT, 200), "import-counts");
		banner = new Banner(area, kit.theme());
		choices = new Composite(area, SWT.NONE);
		RowLayout column = new RowLayout(SWT.VERTICAL);
		column.spacing = 6;
		choices.setLayout(column);
		choices.setLayoutData(Widgets.fill(false));
		tabs = new TabBar(area, kit.theme());
		findings = new FindingsPane(tabs.parent(), kit.theme(), kit.messages());
		mapping = new MappingPane(tabs.parent(), kit, m -> session.map(file, m));
		tabs.add("findings", kit.text(ArchivesText.IMPORT_TAB_FINDINGS), findings.control());
		tabs.add("mapping", kit.text(ArchivesText.IMPORT_TAB_MAPPING), mapping.control());
	}

	Composite control() {
		return area;
	}

	/** Shows a file as far as it is. */
	void show(ImportFile newFile) {
		boolean other = file != newFile;
		file = newFile;
		SheetTable table = file.table();
		place.setText(table == null ? "" : place(table).replace("&", "&&"));
		counts.setText(counts());
		undo.setVisible(file.state() == ImportFile.State.IMPORTED && file.report().commit() > 0);
		undo.setEnabled(!session.isRunning());
		showBanner();
		showChoices();
		if (other || shownReport != file.report()) {
			shownReport = file.report();
			findings.show(shownReport == null ? List.of() : Findings.rows(shownReport.findings(), kit.locale()));
		}
		tabs.setVisible(table != null && file.state() != ImportFile.State.PROBLEM);
		if (table != null) {
			mapping.show(table.mapping());
		}
		area.layout(true, true);
	}

	private String place(SheetTable table) {
		int first = table.header().firstRow();
		int last = table.header().lastRow();
		String rows = first == last ? kit.text(ArchivesText.IMPORT_ROW, first) : kit.text(ArchivesText.IMPORT_ROWS, first, last);
		String title = table.facts().title().isEmpty() ? "" : "  ·  " + table.facts().title();
		return kit.text(ArchivesText.IMPORT_PLACE, table.sheet().name(), rows, table.mapping().columns().size()) + title;
	}

	private String counts() {
		ImportReport r = file.report();
		return r == null ? "" : kit.text(ArchivesText.IMPORT_COUNTS, r.rows(), r.added(), r.changed(), r.unchanged(), r.rejected());
	}

	private void showBanner() {
		switch (file.state()) {
		case PROBLEM -> banner.show(file.problem().candidates().isEmpty() ? Banner.Kind.ERROR : Banner.Kind.WARNING,
				file.problem().in(kit.locale()));
		case IMPORTED -> banner.show(Banner.Kind.SUCCESS,
				kit.text(file.report().commit() > 0 ? ArchivesText.IMPORT_DONE : ArchivesText.IMPORT_NOTHING_NEW));
		case KEPT_OUT -> banner.show(Banner.Kind.WARNING, kit.text(ArchivesText.IMPORT_KEPT_OUT, file.report().rejected()));
		case READY -> showReady();
		default -> banner.show(Banner.Kind.INFO, kit.text(ArchivesText.IMPORT_LOOKING));
		}
	}

	private void showReady() {
		if (file.report().rejected() > 0) {
			banner.show(Banner.Kind.WARNING, kit.text(ArchivesText.IMPORT_REJECTED, file.report().rejected()));
		} else {
			banner.hide();
		}
	}

	/** Where two places look equally like the table, a person points at the right one. */
	private void showChoices() {
		for (Control old : choices.getChildren()) {
			old.dispose();
		}
		List<HeaderChoice> candidates = file.problem() == null ? List.of() : file.problem().candidates();
		for (HeaderChoice c : candidates) {
			new FlatButton(choices, kit.theme(), FlatButton.Kind.SECONDARY)
					.text(kit.text(ArchivesText.IMPORT_CANDIDATE, c.sheetName(), c.firstRow(), c.matched().size()))
					.id("header:" + c.sheet() + ":" + c.firstRow()).onPress(() -> session.choose(file, c));
		}
		((org.eclipse.swt.layout.GridData) choices.getLayoutData()).exclude = candidates.isEmpty();
		choices.setVisible(!candidates.isEmpty());
	}
}
