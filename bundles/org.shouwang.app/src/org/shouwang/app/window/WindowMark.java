// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.Tone;

/**
 * Gives each window of the program its mark, for the system's bar of windows. Not by the model's address of an icon, which would
 * start the common SVG library, see {@link org.shouwang.ui.icons.IconRegistry}.
 */
public final class WindowMark implements Listener {
	private static final int[] SIZES = { 16, 32, 64 };

	private final Look look;

	/** @param look draws the mark */
	public WindowMark(Look look) {
		this.look = look;
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Shell shell && shell.getParent() == null && shell.getImages().length == 0) {
			shell.setImages(IntStream.of(SIZES).mapToObj(s -> look.theme().icon(KitIcon.SHOUWANG, Tone.ACCENT, s)).toArray(Image[]::new));
		}
	}
}
