// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.shouwang.access.Account;
import org.shouwang.access.Accounts;
import org.shouwang.access.IdleLock;
import org.shouwang.access.Role;
import org.shouwang.access.SealedDatabases;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.Workspace;
import org.shouwang.store.engine.ServerAddress;

/** Workspaces that exist only in a test: one password opens them all. */
public final class FakeWorkspaces implements WorkspaceService {
	/** The recovery code of all of them. */
	public static final String CODE = "7K3M-0QXD";
	private static final char[] PASSWORD = "four words hill".toCharArray();

	private final List<String> made = new ArrayList<>();
	private final boolean there;
	private char[] given = {};
	private char[] own = PASSWORD;

	/** @param there whether every folder holds a workspace already */
	public FakeWorkspaces(boolean there) {
		this.there = there;
	}

	/** Lets this password be one that somebody else gave. */
	public FakeWorkspaces given(String password) {
		given = password.toCharArray();
		return this;
	}

	public List<String> made() {
		return made;
	}

	@Override
	public SignedIn create(Path folder, String schoolName, String accountName, char[] password) {
		made.add(schoolName + "/" + accountName);
		return signedIn(accountName);
	}

	@Override
	public SignedIn create(Path folder, ServerAddress server, String schoolName, String accountName, char[] password) {
		made.add(schoolName + "/" + accountName + " on " + server.url() + " as " + server.owner());
		return signedIn(accountName);
	}

	@Override
	public void join(Path folder, ServerAddress server) {
		made.add("joined " + server.url() + " as " + server.owner());
	}

	@Override
	public SignedIn open(Path folder, String accountName, char[] password) {
		if (Arrays.equals(given, password)) {
			throw new StoreException(StoreException.Reason.PASSWORD_CHANGE_NEEDED, accountName);
		}
		if (!Arrays.equals(own, password)) {
			throw new StoreException(StoreException.Reason.WRONG_PASSWORD, accountName);
		}
		return signedIn(accountName);
	}

	@Override
	public <R> R unlock(Path folder, String accountName, char[] password, Function<DataKey, R> work) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void changePassword(Path folder, String accountName, char[] current, char[] changed) {
		if (!Arrays.equals(given, current)) {
			throw new StoreException(StoreException.Reason.WRONG_PASSWORD, accountName);
		}
		given = new char[0];
		own = changed.clone();
		Arrays.fill(changed, '\0');
	}

	@Override
	public void recover(Path folder, char[] code, String accountName, char[] changed) {
		if (!CODE.equals(new String(code))) {
			throw new StoreException(StoreException.Reason.MISTYPED_RECOVERY_CODE);
		}
		own = changed.clone();
		Arrays.fill(changed, '\0');
	}

	@Override
	public void rotateKey(Path folder, String accountName, char[] password, DoubleConsumer progress) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Account> accounts(Path folder) {
		return List.of(new Account("a1", "office", Role.OFFICE), new Account("a2", "principal", "principal"));
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return there;
	}

	/** Signed in without a workspace behind. */
	public static SignedIn signedIn(String name) {
		return new SignedIn() {
			@Override
			public Account account() {
				return new Account("a1", name, Role.OFFICE);
			}

			@Override
			public Role role() {
				return Role.of(Role.OFFICE).orElseThrow();
			}

			@Override
			public Workspace workspace() {
				throw new UnsupportedOperationException();
			}

			@Override
			public Session session() {
				throw new UnsupportedOperationException();
			}

			@Override
			public void changePassword(char[] current, char[] changed) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void confirm(char[] password) {
				if (!Arrays.equals(PASSWORD, password)) {
					throw new StoreException(StoreException.Reason.WRONG_PASSWORD, name);
				}
			}

			@Override
			public Accounts accounts() {
				throw new UnsupportedOperationException();
			}

			@Override
			public SealedDatabases sealed() {
				throw new UnsupportedOperationException();
			}

			@Override
			public int idleMinutes() {
				return IdleLock.STANDARD_MINUTES;
			}

			@Override
			public void close() {
				// nothing to close
			}
		};
	}
}
