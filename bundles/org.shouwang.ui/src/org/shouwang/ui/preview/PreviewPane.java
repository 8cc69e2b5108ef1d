// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.dialogs.FileKind;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** A PDF document before it is printed or saved: pages, zoom, save, print. The document stays in memory. */
public final class PreviewPane {
	private static final float ZOOM = 1.25f;

	private final Theme theme;
	private final Messages messages;
	private final Dialogs dialogs;
	private final Jobs jobs;
	private final Composite pane;
	private final Composite bar;
	private final byte[] pdf;
	private final String name;
	private PageCanvas canvas;
	private PdfPages pages;
	private Label page;

	/**
	 * A pane that opens the document beside the window.
	 *
	 * @param name the proposed file name, with {@code .pdf}
	 */
	public PreviewPane(Composite parent, Theme theme, Messages messages, Dialogs dialogs, Jobs jobs, byte[] pdf, String name) {
		this.theme = theme;
		this.messages = messages;
		this.dialogs = dialogs;
		this.jobs = jobs;
		this.pdf = pdf.clone();
		this.name = name;
		Widgets widgets = new Widgets(theme);
		pane = widgets.area(parent, Tone.SURFACE, 1, 0);
		((GridLayout) pane.getLayout()).verticalSpacing = 0;
		bar = widgets.area(pane, Tone.SURFACE, 10, 8);
		bar.setLayoutData(Widgets.fill(false));
		((GridLayout) bar.getLayout()).horizontalSpacing = 4;
		widgets.line(pane);
		pane.addDisposeListener(e -> close());
		jobs.start(messages.text(UiText.PREVIEW_OPENING), m -> PdfPages.open(this.pdf), this::opened);
	}

	private void opened(PdfPages document) {
		pages = document;
		if (pane.isDisposed()) {
			close();
			return;
		}
		canvas = Ids.set(new PageCanvas(pane, theme, document, this::showPage, messages.text(UiText.PREVIEW_BROKEN)), "pages");
		canvas.setLayoutData(Widgets.fill(true));
		tool(KitIcon.CHEVRON_LEFT, UiText.PREVIEW_PREVIOUS, () -> canvas.show(canvas.page() - 1));
		page = Ids.set(new Widgets(theme).label(bar, "", TextStyle.BODY, Tone.MUTED), "page");
		tool(KitIcon.CHEVRON_RIGHT, UiText.PREVIEW_NEXT, () -> canvas.show(canvas.page() + 1));
		tool(KitIcon.ZOOM_OUT, UiText.PREVIEW_ZOOM_OUT, () -> canvas.zoom(1 / ZOOM));
		tool(KitIcon.ZOOM_IN, UiText.PREVIEW_ZOOM_IN, () -> canvas.zoom(ZOOM));
		tool(KitIcon.FIT_WIDTH, UiText.PREVIEW_FIT, canvas::fitWidth);
		Widgets.spring(bar);
		word(KitIcon.SAVE, FlatButton.Kind.SECONDARY, UiText.PREVIEW_SAVE, this::save);
		word(KitIcon.PRINT, FlatButton.Kind.PRIMARY, UiText.PREVIEW_PRINT, this::print);
		pane.layout(true, true);
		showPage();
		canvas.setFocus();
	}

	private void tool(KitIcon icon, UiText hint, Runnable action) {
		new FlatButton(bar, theme, FlatButton.Kind.QUIET).icon(icon).hint(messages.text(hint)).id(hint.key()).onPress(action);
	}

	private void word(KitIcon icon, FlatButton.Kind kind, UiText text, Runnable action) {
		new FlatButton(bar, theme, kind).icon(icon).text(messages.text(text)).id(text.key()).onPress(action);
	}

	private void showPage() {
		if (page != null) {
			page.setText(messages.text(UiText.PREVIEW_PAGE, canvas.page() + 1, pages.count()));
			page.requestLayout();
		}
	}

	/** The pane's widget, for layout. */
	public Control control() {
		return pane;
	}

	/** How many pages the document has; 0 until it is open. */
	public int pageCount() {
		return pages == null ? 0 : pages.count();
	}

	private void save() {
		dialogs.saveFile(messages.text(UiText.PREVIEW_SAVE), name, List.of(FileKind.of(messages.text(UiText.PREVIEW_PDF), "pdf")))
				.ifPresent(file -> jobs.start(messages.text(UiText.PREVIEW_SAVING), m -> write(file), saved -> { }));
	}

	/** Writes beside the file first, so that a full disk leaves the old file whole. */
	private Path write(Path file) throws IOException {
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			Files.write(part, pdf);
			return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private void print() {
		new PdfPrinter(pane.getShell(), pages, name).choose()
				.ifPresent(task -> jobs.start(messages.text(UiText.PREVIEW_PRINTING), task, done -> { }));
	}

	private void close() {
		if (pages != null) {
			try {
				pages.close();
			} catch (IOException e) {
				ErrorLog.write(e);
			}
		}
	}
}
