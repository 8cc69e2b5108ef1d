// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import org.shouwang.access.RecoveryCode;
import org.shouwang.access.internal.ring.KeyRing.Recovery;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.ring.RingKeeper;
import org.shouwang.store.Ids;

/** Makes the printed way into a workspace. */
final class RecoveryCodes {

	private final RingKeeper keeper;
	private final Locksmith locksmith;
	private final Clock clock;
	private final SecureRandom random = new SecureRandom();
	private final Ids ids = new Ids();

	RecoveryCodes(RingKeeper keeper, Locksmith locksmith, Clock clock) {
		this.keeper = keeper;
		this.locksmith = locksmith;
		this.clock = clock;
	}

	/** A new code in place of the former. */
	RecoveryCode issue(String reason) {
		RecoveryCode code = RecoveryCode.random(random);
		char[] secret = code.secret();
		try {
			String id = ids.next();
			keeper.change(reason, ring -> ring.withRecovery(new Recovery(id, clock.instant().truncatedTo(ChronoUnit.SECONDS),
					locksmith.make(ring.workspace(), id, secret, keeper.keys()))));
			return code;
		} finally {
			Arrays.fill(secret, '\0');
		}
	}
}
