// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.shouwang.store.attachments.MediaTypes;
import org.shouwang.ui.gallery.Tile;
import org.shouwang.ui.icons.KitIcon;

/** How a file is drawn and described: by the kind of its content. */
public final class FileWords {
	private static final long KILO = 1024;

	private FileWords() {
	}

	/** The kinds that people tell apart. */
	enum Kind {
		PICTURE(KitIcon.PICTURE), SOUND(KitIcon.SOUND), VIDEO(KitIcon.VIDEO), DOCUMENT(KitIcon.DOCUMENT), OTHER(KitIcon.ARCHIVE);

		private final KitIcon icon;

		Kind(KitIcon icon) {
			this.icon = icon;
		}

		static Kind of(String mediaType) {
			String type = mediaType == null ? MediaTypes.UNKNOWN : mediaType;
			return switch (type.substring(0, Math.max(0, type.indexOf('/')))) {
			case "image" -> PICTURE;
			case "audio" -> SOUND;
			case "video" -> VIDEO;
			case "text" -> DOCUMENT;
			default -> type.equals("application/pdf") || type.contains("word") || type.contains("officedocument") || type.contains("ms-") ? DOCUMENT
					: OTHER;
			};
		}
	}

	/**
	 * A file as a tile.
	 *
	 * @param date  may be {@code null}
	 * @param bytes its size; may be {@code null}
	 */
	public static Tile tile(String id, String name, String mediaType, LocalDate date, Long bytes, Locale locale) {
		List<String> details = new ArrayList<>();
		if (date != null) {
			details.add(date.toString());
		}
		if (bytes != null) {
			details.add(size(bytes, locale));
		}
		return new Tile(id, name, String.join("  ·  ", details), Kind.of(mediaType).icon);
	}

	/** A size as people read it: 812 B, 3.4 MB. */
	public static String size(long bytes, Locale locale) {
		if (bytes < KILO) {
			return bytes + " B";
		}
		String[] units = { "KB", "MB", "GB" };
		double value = bytes;
		int unit = -1;
		while (value >= KILO && unit < units.length - 1) {
			value /= KILO;
			unit++;
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(value < 10 ? 1 : 0);
		return format.format(value) + " " + units[unit];
	}
}
