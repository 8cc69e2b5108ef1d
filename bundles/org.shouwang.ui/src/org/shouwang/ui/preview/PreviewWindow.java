// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.dialogs.SwtDialogs;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;

/** A window of its own with the preview of a document. */
public final class PreviewWindow {
	private final Theme theme;
	private final Messages messages;
	private final Jobs jobs;

	/** @param jobs runs opening, saving and printing */
	public PreviewWindow(Theme theme, Messages messages, Jobs jobs) {
		this.theme = theme;
		this.messages = messages;
		this.jobs = jobs;
	}

	/**
	 * Shows the document and returns at once.
	 *
	 * @param parent over which the window opens
	 * @param pdf    the document
	 * @param name   the proposed file name, with {@code .pdf}; also the window's title
	 */
	public Shell open(Shell parent, byte[] pdf, String name) {
		Shell shell = Ids.set(new Shell(parent, SWT.SHELL_TRIM), "preview");
		shell.setText(messages.text(UiText.PREVIEW_TITLE) + " — " + name);
		shell.setLayout(new FillLayout());
		shell.setBackground(theme.color(Tone.SURFACE));
		SwtDialogs dialogs = new SwtDialogs(() -> shell, theme, messages);
		new PreviewPane(shell, theme, messages, dialogs, jobs, pdf, name);
		Rectangle over = parent.getBounds();
		int width = Math.min(920, over.width);
		int height = Math.max(600, over.height - 40);
		shell.setBounds(over.x + (over.width - width) / 2, over.y + 20, width, height);
		shell.open();
		return shell;
	}
}
