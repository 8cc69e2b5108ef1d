// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.BundleCheck;

class AccountsTextTest {
	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(AccountsText.values());
	}
}
