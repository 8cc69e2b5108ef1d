// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.internal;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.BundleCheck;

class RecordsTextTest {
	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(RecordsText.values());
	}
}
