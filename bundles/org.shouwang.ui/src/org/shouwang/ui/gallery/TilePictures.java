// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.shouwang.ui.errors.ErrorLog;

/** Small pictures, read beside the window, one after the other; so many are kept as fit on a few screens. Ends with its control. */
final class TilePictures {
	private static final int KEPT = 240;

	private final Control owner;
	private final Display display;
	private final Gallery.Pictures source;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(TilePictures::thread);
	private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Set<String> without = new HashSet<>();
	private final Map<String, Integer> asked = new HashMap<>();
	private volatile int round;

	TilePictures(Control owner, Gallery.Pictures source) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.source = source;
		owner.addDisposeListener(e -> {
			thread.shutdownNow();
			forget();
		});
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "shouwang-pictures");
		thread.setDaemon(true);
		return thread;
	}

	/** The picture if it has been read; else it is read and the control drawn again. */
	Image get(String id) {
		Image known = images.get(id);
		if (known == null && !without.contains(id) && asked.putIfAbsent(id, round) == null) {
			int asking = round;
			thread.execute(() -> read(id, asking));
		}
		return known;
	}

	/** Drops all pictures, and those asked for. */
	void forget() {
		round++;
		images.values().forEach(Image::dispose);
		images.clear();
		without.clear();
		asked.clear();
	}

	private void read(String id, int asking) {
		if (asking != round) {
			return;
		}
		try {
			Optional<ImageData> data = source.picture(id).map(bytes -> new ImageData(new ByteArrayInputStream(bytes)));
			deliver(id, asking, data);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (Exception e) {
			// A picture that cannot be shown is drawn as an icon; opening it says why.
			if (!(e instanceof SWTException)) {
				ErrorLog.write(e);
			}
			deliver(id, asking, Optional.empty());
		}
	}

	private void deliver(String id, int asking, Optional<ImageData> data) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (asking != round || owner.isDisposed()) {
				return;
			}
			asked.remove(id);
			data.ifPresentOrElse(d -> keep(id, new Image(display, d)), () -> without.add(id));
			owner.redraw();
		});
	}

	private void keep(String id, Image image) {
		images.put(id, image);
		if (images.size() > KEPT) {
			Map.Entry<String, Image> oldest = images.entrySet().iterator().next();
			oldest.getValue().dispose();
			images.remove(oldest.getKey());
		}
	}
}
