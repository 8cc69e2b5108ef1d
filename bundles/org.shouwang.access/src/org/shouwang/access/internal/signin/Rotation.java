// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.DoubleConsumer;

import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.ring.RingKeeper;
import org.shouwang.store.DataKey;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;

/**
 * Gives a workspace a new key. The key ring first holds both keys for everybody, then the store encrypts anew, then the former key is
 * forgotten: whenever the process is killed, the same passwords open it, and the next sign-in goes on where this one stopped.
 */
public final class Rotation {

	private static final String REASON = "key rotation";

	private final Workspaces workspaces;
	private final Locksmith locksmith;
	private final SecureRandom random = new SecureRandom();

	public Rotation(Workspaces workspaces, Locksmith locksmith) {
		this.workspaces = workspaces;
		this.locksmith = locksmith;
	}

	/** Puts the next key into the ring of an open workspace, which is to be closed then. */
	public void start(Workspace workspace, RingKeeper keeper) {
		workspaces.checkRotatable(workspace.folder());
		workspace.refuseOthers();
		try (DataKey next = DataKey.random(random)) {
			keeper.startRotation(REASON, locksmith, next);
		}
	}

	/**
	 * Encrypts the closed workspace anew.
	 *
	 * @param keys with both keys; used up
	 * @return with the new key alone
	 */
	public Keys run(Path folder, Keys keys, DoubleConsumer progress) {
		workspaces.rotate(folder, keys.data(), keys.next().orElseThrow(), progress);
		return keys.advanced();
	}

	/** Forgets the former key, in the workspace opened by the new one. */
	public void end(RingKeeper keeper) {
		keeper.endRotation(REASON, locksmith);
	}
}
