// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.shouwang.store.StoreException.Reason;

class DerbyErrorsTest {
	@Test
	void anErrorWithoutAStateIsNoneOfThoseTheUserCanActOn() {
		assertEquals(Optional.empty(), DerbyErrors.classify(new SQLException(new OutOfMemoryError())));
	}

	@Test
	void theStateOfALaterErrorInTheChainCounts() {
		SQLException first = new SQLException("wrapped");
		first.setNextException(new SQLException("in use", "XSDB6"));
		assertEquals(Optional.of(Reason.IN_USE), DerbyErrors.classify(first));
	}
}
