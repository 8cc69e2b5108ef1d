// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.shouwang.access.Account;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.RingKeeper;
import org.shouwang.access.internal.ring.RingKeeper.Alignment;
import org.shouwang.access.internal.signin.SignIn.Unlocked;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;

/** Opens the database for whoever unlocked the key file, and makes sure that the key file is the newest. */
public final class Opener {

	private final Workspaces workspaces;
	private final SignIn signIn;
	private final Rotation rotation;

	public Opener(Workspaces workspaces, SignIn signIn, Rotation rotation) {
		this.workspaces = workspaces;
		this.signIn = signIn;
		this.rotation = rotation;
	}

	/** An account in an open workspace. Closing ends both. */
	public record Opened(Account account, Workspace workspace, Keys keys, RingKeeper keeper) implements AutoCloseable {
		@Override
		public void close() {
			try {
				workspace.close();
			} finally {
				keys.close();
			}
		}
	}

	/** How the key file is unlocked; asked once more when it turns out to be an older copy. */
	@FunctionalInterface
	public interface Way {
		Unlocked unlock();
	}

	/**
	 * Opens a workspace; finishes the rotation of its key first if one was broken off.
	 *
	 * @param way by password or by recovery code
	 */
	public Opened open(Path folder, Way way) {
		return open(folder, way, progress -> { });
	}

	private Opened open(Path folder, Way way, DoubleConsumer progress) {
		Unlocked unlocked = way.unlock();
		Opened opened = open(folder, unlocked, progress);
		try {
			if (opened.keeper().align(unlocked.ring()) == Alignment.CURRENT) {
				if (unlocked.ring().ring().isRotating()) {
					rotation.end(opened.keeper());
				}
				return opened;
			}
		} catch (RuntimeException e) {
			opened.close();
			throw e;
		}
		opened.close();
		return reopen(folder, way);
	}

	/**
	 * Gives the workspace a new key.
	 *
	 * @param allowed asked of the open workspace before anything is changed; throws what refuses
	 */
	public void rotate(Path folder, Way way, Consumer<Opened> allowed, DoubleConsumer progress) {
		boolean pending = signIn.ring(folder, workspaces.info(folder)).ring().isRotating();
		try (Opened opened = open(folder, way, progress)) {
			allowed.accept(opened);
			if (pending) {
				return;
			}
			rotation.start(opened.workspace(), opened.keeper());
		}
		open(folder, way, progress).close();
	}

	// After a crash between database and file the same password fits the renewed file; after an older file was put back it need not.
	private Opened reopen(Path folder, Way way) {
		try {
			return open(folder, way.unlock(), progress -> { });
		} catch (StoreException e) {
			if (e.reason() == Reason.WRONG_PASSWORD || e.reason() == Reason.UNKNOWN_ACCOUNT
					|| e.reason() == Reason.WRONG_RECOVERY_CODE) {
				throw new StoreException(e, Reason.OLDER_KEYRING, folder.resolve(KeyRingFile.NAME));
			}
			throw e;
		}
	}

	private Opened open(Path folder, Unlocked unlocked, DoubleConsumer progress) {
		Keys keys = unlocked.keys();
		try {
			if (unlocked.ring().ring().isRotating()) {
				keys = rotation.run(folder, keys, progress);
			}
			return opened(unlocked.account(), keys, workspaces.open(folder, keys.data()));
		} catch (RuntimeException e) {
			keys.close();
			throw e;
		}
	}

	private static Opened opened(Account account, Keys keys, Workspace workspace) {
		try {
			refuseWithoutAccounts(workspace);
			KeyRingFile file = new KeyRingFile(workspace.folder());
			RingKeeper keeper = new RingKeeper(file, workspace.store(), keys, account.name());
			workspace.store().addListener(keeper);
			return new Opened(account, workspace, keys, keeper);
		} catch (RuntimeException e) {
			workspace.close();
			throw e;
		}
	}

	// Without its own tables this bundle cannot tell who may what.
	private static void refuseWithoutAccounts(Workspace workspace) {
		workspace.store().modules().stream().filter(state -> state.module().equals(org.shouwang.access.AccessSchema.MODULE))
				.flatMap(state -> state.problem().stream()).findFirst().ifPresent(problem -> {
					throw problem;
				});
	}

	/** From name and password. */
	public Way byPassword(Path folder, String accountName, char[] password) {
		return () -> signIn.unlock(folder, workspaces.info(folder), accountName, password);
	}

	/** From the recovery code. */
	public Way byCode(Path folder, String accountName, char[] code) {
		return () -> signIn.unlockByCode(folder, workspaces.info(folder), accountName, code);
	}
}
