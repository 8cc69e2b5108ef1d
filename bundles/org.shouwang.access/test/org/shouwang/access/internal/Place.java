// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.derby.DerbyEngine;

/** A workspace on disk in which "office" signs in; keys are derived at no cost. */
public final class Place {

	public static final String OFFICE = "office";
	public static final String PASSWORD = "竹林 daily 8";
	public static final String GIVEN = "given-123";

	private final Path folder;

	public Place(Path folder) {
		this.folder = folder;
	}

	public Path folder() {
		return folder;
	}

	/** As a new process would make it. */
	public static WorkspaceService service() {
		return service(Clock.systemUTC());
	}

	public static WorkspaceService service(Clock clock) {
		return new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()), List.of(new TestModule()),
				new KdfParameters(64, 1, 1), clock);
	}

	public SignedIn create() {
		return service().create(folder, "东河中心小学", OFFICE, PASSWORD.toCharArray());
	}

	public SignedIn open() {
		return open(OFFICE, PASSWORD);
	}

	public SignedIn open(String account, String password) {
		return service().open(folder, account, password.toCharArray());
	}

	/** Somebody whose given password was changed at once. */
	public void changeGiven(String account, String password) {
		service().changePassword(folder, account, GIVEN.toCharArray(), password.toCharArray());
	}

	public static StoreException assertRefused(Reason reason, Runnable action) {
		StoreException refused = assertThrows(StoreException.class, action::run);
		assertEquals(reason, refused.reason(), refused::getMessage);
		return refused;
	}
}
