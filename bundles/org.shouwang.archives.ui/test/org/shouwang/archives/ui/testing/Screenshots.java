// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Keeps pictures of windows in {@code target/screenshots}, for a person to look at. */
public final class Screenshots {
	private static final Path FOLDER = Path.of(System.getProperty("shouwang.screenshots", "target/screenshots"));

	private Screenshots() {
	}

	/** Keeps a picture of the window as it stands; returns it for simple checks. */
	public static ImageData save(Shell shell, String name) {
		Bot bot = new Bot(shell.getDisplay());
		shell.update();
		bot.rest(150);
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		write(data, name);
		return data;
	}

	private static void write(ImageData data, String name) {
		try {
			Files.createDirectories(FOLDER);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
