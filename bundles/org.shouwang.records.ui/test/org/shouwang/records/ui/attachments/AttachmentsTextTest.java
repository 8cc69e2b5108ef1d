// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.shouwang.records.ui.attachments.FileWords.Kind;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.testing.BundleCheck;

class AttachmentsTextTest {
	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(AttachmentsText.values());
	}

	@Test
	void sizesAreReadEasily() {
		assertEquals("812 B", FileWords.size(812, Locale.ENGLISH));
		assertEquals("1 KB", FileWords.size(1024, Locale.ENGLISH));
		assertEquals("3.4 MB", FileWords.size(3_565_158, Locale.ENGLISH));
		assertEquals("2 GB", FileWords.size(2L << 30, Locale.ENGLISH));
	}

	@Test
	void filesAreDrawnByTheirKind() {
		assertEquals(Kind.PICTURE, Kind.of("image/heic"));
		assertEquals(Kind.SOUND, Kind.of("audio/amr"));
		assertEquals(Kind.VIDEO, Kind.of("video/mp4"));
		assertEquals(Kind.DOCUMENT, Kind.of("application/pdf"));
		assertEquals(Kind.DOCUMENT, Kind.of("application/msword"));
		assertEquals(Kind.OTHER, Kind.of("application/zip"));
		assertEquals(Kind.OTHER, Kind.of(null));
		assertEquals("2026-03-01  ·  5 B", FileWords.tile("1", "a", "text/plain", LocalDate.of(2026, 3, 1), 5L, Locale.ENGLISH).detail());
		assertEquals(KitIcon.SOUND, FileWords.tile("1", "a", "audio/wav", null, null, Locale.ENGLISH).icon());
	}
}
