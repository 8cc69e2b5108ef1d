// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.BundleCheck;

class SafetyTextTest {
	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(SafetyText.values());
	}
}
