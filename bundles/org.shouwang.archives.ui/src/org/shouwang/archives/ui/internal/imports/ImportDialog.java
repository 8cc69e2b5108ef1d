// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.dialogs.FileKind;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.FileDrop;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.ProgressLine;
import org.shouwang.ui.widgets.Widgets;

/** Imports files: looks at them first, shows what would happen, lets mappings be corrected, then imports; each import can be undone. */
public final class ImportDialog {
	private static final int WIDTH = 1040;
	private static final int HEIGHT = 480;

	private final Shell parent;
	private final WindowKit kit;
	private final ImportSession session;
	private DialogFrame frame;
	private FileList list;
	private FileDetail detail;
	private CheckRow goodRows;
	private CheckRow update;
	private ProgressLine line;
	private Label step;
	private FlatButton stop;
	private FlatButton findings;
	private FlatButton start;
	private ImportFile chosen;

	/** @param parent over which the dialog opens */
	public ImportDialog(Shell parent, WindowKit kit, ArchivesDesk desk, Offers offers) {
		this.parent = parent;
		this.kit = kit;
		this.session = new ImportSession(kit, desk, new Targets(offers.targets()), this::show);
	}

	/** Shows the dialog and returns at once; without files the user is asked for them first. */
	public void open(List<Path> files) {
		List<Path> first = files.isEmpty() ? ask() : files;
		if (first.isEmpty()) {
			return;
		}
		frame = new DialogFrame(parent, kit.theme(), "import-dialog", kit.text(ArchivesText.IMPORT_TITLE));
		Composite middle = kit.widgets().area(frame.body(), Tone.SURFACE, 2, 0);
		((GridLayout) middle.getLayout()).horizontalSpacing = 0;
		middle.setLayoutData(DialogFrame.tall(HEIGHT));
		list = new FileList(middle, kit, this::choose, () -> session.add(ask()));
		detail = new FileDetail(middle, kit, session);
		options();
		progress();
		findings = frame.button("import-findings", FlatButton.Kind.SECONDARY, kit.text(ArchivesText.IMPORT_EXPORT), this::export);
		frame.closeButton(kit.text(ArchivesText.CLOSE));
		start = frame.button("import-start", FlatButton.Kind.PRIMARY, kit.text(ArchivesText.ACTION_IMPORT), session::importAll);
		FileDrop.accept(frame.shell(), session::add);
		Runnable unlisten = kit.jobs().onChange(this::showProgress);
		frame.shell().addDisposeListener(e -> {
			unlisten.run();
			session.close();
		});
		frame.open(WIDTH);
		session.add(first);
	}

	private List<Path> ask() {
		return kit.dialogs().chooseFiles(kit.text(ArchivesText.IMPORT_CHOOSE),
				List.of(FileKind.of(kit.text(ArchivesText.FILES_SHEETS), "xlsx", "xls", "et", "csv", "txt")));
	}

	private void options() {
		Composite options = kit.widgets().area(frame.body(), Tone.SURFACE, 2, 0);
		((GridLayout) options.getLayout()).makeColumnsEqualWidth = true;
		options.setLayoutData(Widgets.fill(false));
		goodRows = option(options, ArchivesText.IMPORT_GOOD_ROWS, "import-good-rows");
		update = option(options, ArchivesText.IMPORT_UPDATE, "import-update");
	}

	private CheckRow option(Composite options, ArchivesText text, String id) {
		CheckRow row = Ids.set(new CheckRow(options, kit.theme(), kit.text(text), ""), id);
		row.setLayoutData(Widgets.fill(false));
		row.addListener(SWT.Selection, e -> session.setOptions(goodRows.isChecked(), update.isChecked()));
		return row;
	}

	private void progress() {
		Composite bar = kit.widgets().area(frame.body(), Tone.SURFACE, 3, 0);
		bar.setLayoutData(Widgets.fill(false));
		step = Ids.set(kit.widgets().label(bar, "", TextStyle.SMALL, Tone.MUTED), "import-step");
		GridData stepData = new GridData(SWT.FILL, SWT.CENTER, false, false);
		stepData.widthHint = 330;
		step.setLayoutData(stepData);
		line = new ProgressLine(bar, kit.theme());
		line.setLayoutData(Widgets.fill(false));
		stop = new FlatButton(bar, kit.theme(), FlatButton.Kind.QUIET).text(kit.text(ArchivesText.IMPORT_STOP)).id("import-stop")
				.onPress(session::cancel);
	}

	private void choose(ImportFile file) {
		chosen = file;
		show();
	}

	private void show() {
		if (frame == null || frame.shell().isDisposed() || session.files().isEmpty()) {
			return;
		}
		if (chosen == null) {
			chosen = session.files().getFirst();
		}
		list.show(session.files(), chosen);
		detail.show(chosen);
		start.setEnabled(session.canImport());
		findings.setEnabled(!session.isRunning() && session.hasFindings());
		goodRows.setEnabled(!session.isRunning());
		update.setEnabled(!session.isRunning());
		showProgress();
	}

	private void showProgress() {
		Job job = session.running();
		line.setVisible(job != null);
		stop.setVisible(job != null);
		step.setText(job == null ? "" : job.step().isEmpty() ? job.label() : job.label() + " · " + job.step());
		line.setShare(job == null ? 0 : job.share());
	}

	private void export() {
		kit.dialogs().saveFile(kit.text(ArchivesText.IMPORT_EXPORT), kit.text(ArchivesText.IMPORT_FINDINGS_NAME) + ".xlsx",
				List.of(FileKind.of(kit.text(ArchivesText.FILES_XLSX), "xlsx"))).ifPresent(session::exportFindings);
	}
}
