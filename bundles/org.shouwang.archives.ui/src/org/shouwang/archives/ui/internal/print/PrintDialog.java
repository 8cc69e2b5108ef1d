// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.print;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.print.ReportRun.Printed;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.WriteResult;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.preview.PreviewPane;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The window in which a document is chosen at the left and seen at the right, before it is saved or printed. */
public final class PrintDialog {
	private static final int WIDTH = 1080;
	private static final int HEIGHT = 760;
	private static final int CHOICES_WIDTH = 270;
	private static final int MOST_NAMED = 6;

	private final Shell parent;
	private final WindowKit kit;
	private final Offers offers;
	private final PrintScopes scopes;
	private Shell shell;
	private PrintChoices choices;
	private Composite right;
	private Banner banner;
	private Composite preview;
	private Label step;
	private Job running;

	/** @param parent over which the window opens */
	public PrintDialog(Shell parent, WindowKit kit, Offers offers, PrintScopes scopes) {
		this.parent = parent;
		this.kit = kit;
		this.offers = offers;
		this.scopes = scopes;
	}

	/** Shows the window and returns at once. */
	public void open() {
		shell = Ids.set(new Shell(parent, SWT.SHELL_TRIM | SWT.APPLICATION_MODAL), "print-dialog");
		shell.setText(kit.text(ArchivesText.PRINT_TITLE));
		GridLayout layout = Widgets.grid(2, 0);
		layout.horizontalSpacing = 0;
		shell.setLayout(layout);
		shell.setBackground(kit.theme().color(Tone.SURFACE));
		left();
		right = kit.widgets().area(shell, Tone.SURFACE, 1, 0);
		((GridLayout) right.getLayout()).verticalSpacing = 0;
		right.setLayoutData(Widgets.fill(true));
		Composite notes = kit.widgets().area(right, Tone.SURFACE, 1, 8);
		((GridLayout) notes.getLayout()).marginHeight = 4;
		notes.setLayoutData(Widgets.fill(false));
		banner = new Banner(notes, kit.theme());
		preview = new Composite(right, SWT.NONE);
		preview.setLayout(new FillLayout());
		preview.setBackground(kit.theme().color(Tone.SURFACE));
		preview.setLayoutData(Widgets.fill(true));
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		Runnable unlisten = kit.jobs().onChange(this::showStep);
		shell.addDisposeListener(e -> {
			unlisten.run();
			stop();
		});
		place();
		new LatestOnly(shell).ask(scopes::classes, choices::setClasses);
		render();
	}

	private void left() {
		Composite left = kit.widgets().area(shell, Tone.PANEL, 1, 0);
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = CHOICES_WIDTH;
		left.setLayoutData(data);
		choices = new PrintChoices(left, kit, offers.reports(), scopes, this::render);
		choices.control().setLayoutData(Widgets.fill(false));
		Composite foot = kit.widgets().area(left, Tone.PANEL, 1, 16);
		foot.setLayoutData(Widgets.fill(false));
		step = Ids.set(kit.widgets().paragraph(foot, "", TextStyle.SMALL, Tone.MUTED, CHOICES_WIDTH - 32), "print-step");
	}

	private void place() {
		Rectangle over = parent.getBounds();
		Rectangle screen = shell.getMonitor().getClientArea();
		int width = Math.min(WIDTH, screen.width);
		int height = Math.min(HEIGHT, screen.height);
		int x = Math.clamp(over.x + (over.width - width) / 2, screen.x, Math.max(screen.x, screen.x + screen.width - width));
		int y = Math.clamp(over.y + (over.height - height) / 2, screen.y, Math.max(screen.y, screen.y + screen.height - height));
		shell.setBounds(x, y, width, height);
		shell.open();
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** Makes the document anew; one that is still being made for former choices is given up. */
	private void render() {
		stop();
		if (choices == null || !choices.isComplete()) {
			return;
		}
		ReportSupplier supplier = choices.report();
		Callable<ReportRequest> request = choices.request();
		ReportRun run = new ReportRun(kit, offers);
		running = kit.jobs().start(kit.text(ArchivesText.PRINT_MAKING), m -> run.run(supplier, request.call(), m), printed -> {
			running = null;
			show(printed, supplier.label(kit.locale()));
		}, this::failed);
		showStep();
	}

	private void failed(Throwable error) {
		running = null;
		if (error instanceof IllegalArgumentException) {
			clear();
			new EmptyState(preview, kit.theme(), KitIcon.PEOPLE, kit.text(ArchivesText.PRINT_NOBODY),
					kit.text(ArchivesText.PRINT_NOBODY_WORDS));
			preview.layout(true, true);
		} else {
			kit.errors().report(kit.text(ArchivesText.PRINT_MAKING), error);
		}
		showStep();
	}

	private void clear() {
		for (Control old : preview.getChildren()) {
			old.dispose();
		}
	}

	private void show(Printed printed, String name) {
		if (shell.isDisposed()) {
			return;
		}
		clear();
		new PreviewPane(preview, kit.theme(), kit.messages(), kit.dialogs(), kit.jobs(), printed.pdf(), name + ".pdf");
		preview.layout(true, true);
		showFindings(printed.result());
		showStep();
	}

	/** A character that no font can draw is named, with where it stands, before anybody prints it. */
	private void showFindings(WriteResult result) {
		if (!result.glyphs().isEmpty()) {
			String named = result.glyphs().stream().limit(MOST_NAMED).map(g -> g.character() + " " + g.codePointName() + " (" + g.where() + ")")
					.collect(Collectors.joining(kit.text(ArchivesText.COMMA)));
			banner.show(Banner.Kind.WARNING, kit.text(ArchivesText.PRINT_GLYPHS, result.glyphs().size(), named));
		} else if (!result.shortened().isEmpty()) {
			String named = result.shortened().stream().limit(MOST_NAMED).map(f -> f.text() + " (" + f.where() + ")")
					.collect(Collectors.joining(kit.text(ArchivesText.COMMA)));
			banner.show(Banner.Kind.WARNING, kit.text(ArchivesText.PRINT_SHORTENED, result.shortened().size(), named));
		} else {
			banner.hide();
		}
		right.layout(true, true);
	}

	private void showStep() {
		if (!step.isDisposed()) {
			Job job = running;
			step.setText(job == null ? "" : job.label() + " " + job.step());
			step.requestLayout();
		}
	}
}
