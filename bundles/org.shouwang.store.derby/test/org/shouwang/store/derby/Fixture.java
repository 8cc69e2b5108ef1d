// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

/** What the tests of all engines share, under a short name. */
final class Fixture extends org.shouwang.store.contract.Fixture {

	private Fixture() {
	}
}
