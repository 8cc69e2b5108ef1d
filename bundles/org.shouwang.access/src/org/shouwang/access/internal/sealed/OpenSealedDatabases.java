// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.shouwang.access.Account;
import org.shouwang.access.Role;
import org.shouwang.access.SealedDatabase;
import org.shouwang.access.SealedDatabases;
import org.shouwang.access.SealedSchema;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.signin.Opener.Opened;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspaces;

/** The sealed databases as one account of an open workspace has them. */
public final class OpenSealedDatabases implements SealedDatabases {

	private static final int FINGERPRINT_GROUPS = 6;
	private static final int GROUP_VALUES = 100_000;

	private final Opened opened;
	private final Role role;
	private final Shelf shelf;

	/** @param role of the account */
	public OpenSealedDatabases(Opened opened, Role role, Shelf shelf) {
		this.opened = opened;
		this.role = role;
		this.shelf = shelf;
	}

	/**
	 * What sealed databases are made of.
	 *
	 * @param schemas    of all modules
	 * @param engine     id of the engine that keeps them in files
	 * @param workspaces makes and opens a database with given schemas
	 */
	public record Shelf(List<SealedSchema> schemas, String engine, Function<List<SchemaContribution>, Workspaces> workspaces) {

		SealedSchema schema(String name) {
			return schemas.stream().filter(schema -> schema.name().equals(name)).findFirst()
					.orElseThrow(() -> new StoreException(Reason.UNKNOWN_SEALED, name));
		}
	}

	@Override
	public Set<String> names() {
		return shelf.schemas().stream().map(SealedSchema::name).collect(Collectors.toCollection(TreeSet::new));
	}

	private SealedPlace place(String name) {
		Workspaces workspaces = shelf.workspaces().apply(shelf.schema(name).schemas());
		return new SealedPlace(name, opened, workspaces, shelf.engine());
	}

	private boolean isEntitled() {
		return role.clearance().clears(Sensitivity.SEALED);
	}

	@Override
	public boolean isGranted(String name) {
		SealedPlace place = place(name);
		return isEntitled() && (!place.isThere() || place.grants().of(opened.account().id()).isPresent());
	}

	@Override
	public SealedDatabase open(String name) {
		SealedPlace place = place(name);
		if (!isEntitled()) {
			throw place.refusal();
		}
		if (!place.isThere()) {
			place.make();
		}
		DataKey key = place.key();
		try {
			return new OpenSealedDatabase(name, place, key, opened.account().name(), role);
		} catch (RuntimeException e) {
			key.close();
			throw e;
		}
	}

	@Override
	public String fingerprint(String accountName) {
		KeyRing ring = opened.keeper().ring();
		byte[] publicKey = ring.find(accountName).map(entry -> entry.lock().publicKey())
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ACCOUNT, accountName,
						String.join(", ", ring.accounts().stream().map(Account::name).toList())));
		ByteBuffer digest = ByteBuffer.wrap(sha256(publicKey));
		return IntStream.range(0, FINGERPRINT_GROUPS)
				.mapToObj(group -> String.format("%05d", Integer.toUnsignedLong(digest.getInt()) % GROUP_VALUES))
				.collect(Collectors.joining(" "));
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
