// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** What lies in the clipboard and can be attached. For the window's thread. */
final class ClipboardFiles {
	private final Display display;

	ClipboardFiles(Display display) {
		this.display = display;
	}

	/** Files that were copied in the file manager. */
	List<Path> files() {
		return contents(FileTransfer.getInstance()) instanceof String[] names ? Stream.of(names).map(Path::of).toList() : List.of();
	}

	/** A picture that was copied in another program, as PNG. */
	Optional<byte[]> picture() {
		if (contents(ImageTransfer.getInstance()) instanceof ImageData data) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { data };
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			loader.save(png, SWT.IMAGE_PNG);
			return Optional.of(png.toByteArray());
		}
		return Optional.empty();
	}

	private Object contents(org.eclipse.swt.dnd.Transfer transfer) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}
}
