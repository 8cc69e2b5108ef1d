// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;

/** One picture as large as fits, in a window of its own; arrow keys step to the next, Escape closes. Nothing is written anywhere. */
public final class PictureWindow {
	private static final int MARGIN = 12;

	private final Theme theme;
	private final Shell shell;
	private final Canvas canvas;
	private final LatestOnly reading;
	private Runnable onNext = () -> { };
	private Runnable onPrevious = () -> { };
	private String words = "";
	private Image image;

	/**
	 * An open, empty window.
	 *
	 * @param onFailure told when a picture cannot be read
	 */
	public PictureWindow(Shell parent, Theme theme, Consumer<Throwable> onFailure) {
		this.theme = theme;
		shell = Ids.set(new Shell(parent, SWT.SHELL_TRIM), "picture");
		shell.setLayout(new FillLayout());
		canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.addListener(SWT.Paint, e -> paint(e.gc));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Dispose, e -> drop());
		reading = new LatestOnly(canvas, e -> {
			shell.close();
			onFailure.accept(e);
		});
		Rectangle over = parent.getBounds();
		shell.setBounds(over.x + 40, over.y + 30, Math.max(400, over.width - 80), Math.max(300, over.height - 60));
		shell.open();
		canvas.setFocus();
	}

	/** What the arrow keys do. */
	public PictureWindow onStep(Runnable next, Runnable previous) {
		onNext = next;
		onPrevious = previous;
		return this;
	}

	/**
	 * Shows a picture.
	 *
	 * @param title   of the window
	 * @param picture read beside the window; empty for what is no picture
	 * @param without words in place of a picture
	 */
	public void show(String title, Callable<Optional<byte[]>> picture, String without) {
		shell.setText(title);
		words = "";
		drop();
		canvas.redraw();
		reading.ask(() -> picture.call().map(bytes -> new ImageData(new ByteArrayInputStream(bytes))), data -> {
			data.ifPresentOrElse(d -> image = new Image(canvas.getDisplay(), d), () -> words = without);
			canvas.redraw();
		});
	}

	/** Whether a picture is shown; for tests. */
	public boolean isPictured() {
		return image != null;
	}

	/** The window. */
	public Shell shell() {
		return shell;
	}

	private void drop() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ESC -> shell.close();
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN -> onNext.run();
		case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP -> onPrevious.run();
		default -> { }
		}
	}

	private void paint(GC gc) {
		Rectangle view = canvas.getClientArea();
		gc.setBackground(theme.color(Tone.PANEL));
		gc.fillRectangle(view);
		if (image == null) {
			gc.setFont(theme.font(TextStyle.BODY));
			gc.setForeground(theme.color(Tone.MUTED));
			gc.drawText(words, (view.width - gc.textExtent(words).x) / 2, view.height / 2, SWT.DRAW_TRANSPARENT);
			return;
		}
		Rectangle size = image.getBounds();
		double scale = Math.min(1, Math.min((view.width - 2.0 * MARGIN) / size.width, (view.height - 2.0 * MARGIN) / size.height));
		int width = Math.max(1, (int) (size.width * scale));
		int height = Math.max(1, (int) (size.height * scale));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, (view.width - width) / 2, (view.height - height) / 2, width, height);
	}
}
