// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.testing.BundleCheck;

class MessagesTest {
	@Test
	void everyTextOfTheKitCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(UiText.values());
	}

	@Test
	void aLanguageThatIsNotThereIsEnglishWhateverTheComputerSpeaks() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
			assertEquals("Save", new Messages(Locale.FRENCH).text(UiText.DIALOG_SAVE));
			assertEquals("保存", new Messages(Locale.TRADITIONAL_CHINESE).text(UiText.DIALOG_SAVE));
		} finally {
			Locale.setDefault(before);
		}
	}
}
