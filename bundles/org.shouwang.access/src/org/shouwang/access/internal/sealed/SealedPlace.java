// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.access.Account;
import org.shouwang.access.internal.crypto.Hpke;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.sealed.Grants.Grant;
import org.shouwang.access.internal.signin.Opener.Opened;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.files.AtomicFile;

/** One sealed database's folder: makes it, finds its key, changes who holds it. */
final class SealedPlace {

	private static final String FOLDER = "sealed";

	private final String name;
	private final Opened opened;
	private final Workspaces workspaces;
	private final String engine;
	private final Path folder;
	private final GrantsBook book;
	private final Hpke hpke = new Hpke();
	private final SecureRandom random = new SecureRandom();

	/** @param workspaces knows the schemas of this database alone */
	SealedPlace(String name, Opened opened, Workspaces workspaces, String engine) {
		this.name = name;
		this.opened = opened;
		this.workspaces = workspaces;
		this.engine = engine;
		this.folder = opened.workspace().folder().resolve(FOLDER).resolve(name);
		this.book = new GrantsBook(opened.keeper().session(), folder, name);
	}

	Path folder() {
		return folder;
	}

	Workspaces workspaces() {
		return workspaces;
	}

	boolean isThere() {
		return Files.exists(folder) || book.isKnown();
	}

	Grants grants() {
		return book.read().grants();
	}

	/** Makes the database; the account that is signed in is its only holder. */
	void make() {
		try (DataKey key = DataKey.random(random)) {
			String workspace = opened.workspace().info().id();
			Grants none = new Grants(workspace, name, 0, List.of());
			SealedGrants grants = SealedGrants.of(none.with(grant(none, opened.account().id(), publicKey(opened.account()), key, null)),
					key, null);
			workspaces.create(folder, engine, key, new Workspaces.Content() {
				@Override
				public void files(Path place, WorkspaceInfo info) {
					AtomicFile.write(place.resolve(GrantsBook.FILE), grants.text());
				}

				@Override
				public void data(Store store) {
					// The module fills it.
				}
			});
			book.write(grants, reason("made"));
		}
	}

	private String reason(String what) {
		return "sealed database " + name + ": " + what;
	}

	private byte[] publicKey(Account account) {
		return ring().find(account.name()).orElseThrow().lock().publicKey();
	}

	private KeyRing ring() {
		return opened.keeper().ring();
	}

	private Grant grant(Grants grants, String account, byte[] publicKey, DataKey key, DataKey next) {
		String context = grants.context(account);
		return new Grant(account, publicKey, hpke.seal(key, publicKey, context),
				next == null ? null : hpke.seal(next, publicKey, context));
	}

	/** The key, for the account that is signed in; finishes a rotation that was broken off. The caller closes it. */
	DataKey key() {
		SealedGrants sealed = book.read();
		Grants grants = sealed.grants();
		if (!grants.workspace().equals(opened.workspace().info().id()) || !grants.name().equals(name)) {
			throw new StoreException(Reason.KEY_MISMATCH, folder);
		}
		Grant mine = grants.of(opened.account().id()).orElseThrow(this::refusal);
		DataKey key = hpke.open(mine.key(), opened.keys().pair(), grants.context(mine.account())).orElseThrow(this::refusal);
		if (!sealed.isSealedBy(key)) {
			key.close();
			throw new StoreException(Reason.FORGED_KEYRING, book.path());
		}
		return grants.isRotating() ? rotated(grants, mine, key) : key;
	}

	StoreException refusal() {
		return new StoreException(Reason.SEALED_NOT_GRANTED, name,
				isThere() ? holders().stream().map(Account::name).collect(Collectors.joining(", ")) : "–");
	}

	List<Account> holders() {
		Grants grants = grants();
		return ring().accounts().stream().filter(account -> grants.of(account.id()).isPresent()).toList();
	}

	/** Seals the key to another account. */
	void grant(String accountName, DataKey key, String reason) {
		KeyRing ring = ring();
		Account account = find(ring, accountName);
		boolean clears = ring.role(account.role()).filter(role -> role.clearance().clears(Sensitivity.SEALED)).isPresent();
		if (!clears || !account.active() || account.changePassword()) {
			throw new StoreException(Reason.SEALED_NOT_GRANTABLE, name, accountName);
		}
		Grants grants = grants();
		book.write(SealedGrants.of(grants.with(grant(grants, account.id(), publicKey(account), key, null)), key, null), reason);
	}

	private static Account find(KeyRing ring, String name) {
		return ring.find(name).map(KeyRing.Entry::account).orElseThrow(() -> new StoreException(Reason.UNKNOWN_ACCOUNT, name,
				String.join(", ", ring.accounts().stream().map(Account::name).toList())));
	}

	/** Refuses to take the key from its last holder, or from who has none. */
	void checkRevocable(String accountName) {
		Grants grants = grants();
		if (grants.of(find(ring(), accountName).id()).isEmpty()) {
			throw new StoreException(Reason.SEALED_NOT_GRANTABLE, name, accountName);
		}
		if (grants.grants().size() == 1) {
			throw new StoreException(Reason.LAST_HOLDER, name, accountName);
		}
		workspaces.checkRotatable(folder);
	}

	/** Gives the closed database a new key, which everybody gets but this account. */
	void revoke(String accountName, DataKey key, String reason) {
		String revoked = find(ring(), accountName).id();
		try (DataKey next = DataKey.random(random)) {
			Grants grants = grants();
			List<Grant> rest = grants.grants().stream().filter(grant -> !grant.account().equals(revoked))
					.map(grant -> grant(grants, grant.account(), grant.publicKey(), key, next)).toList();
			book.write(SealedGrants.of(grants.next(rest), key, next), reason);
		}
		key().close();
	}

	// The list holds both keys until the store says that all is encrypted anew; killed in between, the next opening goes on here.
	private DataKey rotated(Grants grants, Grant mine, DataKey key) {
		Optional<DataKey> next = hpke.open(mine.next(), opened.keys().pair(), grants.context(mine.account()));
		try (key) {
			DataKey fresh = next.orElseThrow(this::refusal);
			workspaces.rotate(folder, key, fresh, progress -> { });
			List<Grant> all = grants.grants().stream()
					.map(grant -> grant(grants, grant.account(), grant.publicKey(), fresh, null)).toList();
			book.write(SealedGrants.of(grants.next(all), fresh, null), reason("new key"));
			return fresh;
		}
	}
}
