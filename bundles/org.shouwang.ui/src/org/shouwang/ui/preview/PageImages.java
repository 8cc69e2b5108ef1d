// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.jobs.LatestOnly;

/** Pictures of the pages looked at last. A page whose picture has another scale is shown stretched until the sharp one is there. */
final class PageImages {
	private static final int MOST = 6;

	private final Control owner;
	private final PdfPages pages;
	private final LatestOnly drawing;
	private final Map<Integer, Picture> pictures = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<Integer, Float> asked = new HashMap<>();
	private final Set<Integer> broken = new HashSet<>();
	private int drawn;
	private boolean busy;

	private record Picture(Image image, float scale) {
	}

	PageImages(Control owner, PdfPages pages) {
		this.owner = owner;
		this.pages = pages;
		this.drawing = new LatestOnly(owner, this::fail);
		owner.addDisposeListener(e -> pictures.values().forEach(p -> p.image().dispose()));
	}

	/** The picture there is, or {@code null}; asks for the sharp one where it is missing. */
	Image get(int page, float scale) {
		Picture picture = pictures.get(page);
		float wanted = scale * owner.getDisplay().getPrimaryMonitor().getZoom() / 100f;
		if (picture == null || picture.scale() != wanted) {
			draw(page, wanted);
		}
		return picture == null ? null : picture.image();
	}

	/** Whether there is no picture of this page since it cannot be drawn. */
	boolean isBroken(int page) {
		return broken.contains(page) && !pictures.containsKey(page);
	}

	private void draw(int page, float scale) {
		if (!busy && !Float.valueOf(scale).equals(asked.get(page))) {
			busy = true;
			drawn = page;
			asked.put(page, scale);
			drawing.ask(() -> pages.draw(page, scale), data -> take(page, scale, data));
		}
	}

	private void take(int page, float scale, ImageData data) {
		busy = false;
		asked.remove(page);
		broken.remove(page);
		Picture old = pictures.put(page, new Picture(new Image(owner.getDisplay(), data), scale));
		if (old != null) {
			old.image().dispose();
		}
		if (pictures.size() > MOST) {
			Integer eldest = pictures.keySet().iterator().next();
			pictures.remove(eldest).image().dispose();
		}
		owner.redraw();
	}

	/** A page that cannot be drawn is not tried again at this scale; the sheet says so instead of staying blank. */
	private void fail(Throwable error) {
		busy = false;
		broken.add(drawn);
		ErrorLog.write(error);
		owner.redraw();
	}
}
