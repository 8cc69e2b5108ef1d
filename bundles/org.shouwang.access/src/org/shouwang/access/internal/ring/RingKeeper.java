// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.model.KeyRingState;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.DataKey;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreListener;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Viewer;

/**
 * Changes the key ring of an open workspace. The database's copy is the one that counts: it changes together with the history in one
 * transaction. The file, without which the database cannot be opened, is written right after; when that fails or the process is killed
 * in between, the next sign-in finds a file that is older than the database and renews it.
 */
public final class RingKeeper implements StoreListener {

	private static final int TRIES = 5;

	private final KeyRingFile file;
	private final Session session;
	private final Keys keys;

	/** @param account who will stand in the history */
	public RingKeeper(KeyRingFile file, Store store, Keys keys, String account) {
		this.file = file;
		this.session = store.open(Viewer.unrestricted(account, Scope.ALL, Sensitivity.INTERNAL));
		this.keys = keys;
	}

	/** Reads and writes the records of accounts, whatever the account itself may see. */
	public Session session() {
		return session;
	}

	public Keys keys() {
		return keys;
	}

	/** The ring as the database has it. */
	public KeyRing ring() {
		return copy().orElseThrow(() -> new StoreException(Reason.DAMAGED_KEYRING, file.path())).ring();
	}

	private Optional<SealedRing> copy() {
		return session.read(this::read).filter(this::isGenuine);
	}

	private Optional<SealedRing> read(QueryContext query) {
		return copy(query).read().map(text -> SealedRing.read(text, file.path()));
	}

	private static KeyFileCopy copy(QueryContext query) {
		return new KeyFileCopy(query.dsl(), KeyFileCopy.RING);
	}

	private static void write(UnitOfWork unit, SealedRing ring) {
		copy(unit.query()).write(ring.ring().generation(), ring.text());
	}

	private boolean isGenuine(SealedRing ring) {
		return ring.isSealedBy(keys.data());
	}

	/** Writes the ring of a new workspace, or one that the database does not know yet. */
	public void adopt(SealedRing ring, String reason) {
		session.change(reason, unit -> {
			KeyRing before = read(unit.query()).map(SealedRing::ring).orElse(null);
			new RingMirror(unit).write(before, ring);
			write(unit, ring);
		});
	}

	// Stands in a record too, which moves to another engine together with the history.
	private int knownGeneration() {
		return session.read(query -> query.<KeyRingState>all("KeyRingState")).stream().mapToInt(KeyRingState::getGeneration).max()
				.orElse(0);
	}

	/** Lets the file follow what another computer of the same server changes: it is the witness, and part of every backup. */
	@Override
	public void committed(Commit commit) {
		if (commit.touched().containsKey("KeyRingState")) {
			copy().ifPresent(this::keep);
		}
	}

	// Whoever changes the ring here and whoever hears of a change elsewhere may come at the same moment: the newer one stays.
	private synchronized void keep(SealedRing ring) {
		boolean newer = file.tryRead().filter(this::isGenuine).filter(there -> there.ring().generation() > ring.ring().generation())
				.isPresent();
		if (!newer) {
			file.renew(ring);
		}
	}

	/** What the comparison of file and database came to. */
	public enum Alignment {
		/** They are the same, or the database took over a newer file. */
		CURRENT,
		/** The file was an older copy; it was renewed, and what it said no longer counts. */
		RENEWED
	}

	/**
	 * Compares the file with the database and renews the older of the two.
	 *
	 * @param read what was read from the file, proven genuine
	 */
	public Alignment align(SealedRing read) {
		Optional<SealedRing> copy = copy();
		if (copy.isPresent() && copy.get().ring().generation() < knownGeneration()) {
			return putBack(copy.get(), read);
		}
		if (copy.isPresent() && copy.get().digest().equals(read.digest())) {
			keep(copy.get()); // another computer of the same server may have changed it
			return Alignment.CURRENT;
		}
		if (copy.isPresent() && copy.get().ring().generation() >= read.ring().generation()) {
			keep(copy.get());
			return Alignment.RENEWED;
		}
		if (copy.isEmpty() && read.ring().generation() < knownGeneration()) {
			throw new StoreException(Reason.LOST_KEYRING, file.path());
		}
		adopt(read, "key ring");
		return Alignment.CURRENT;
	}

	// Somebody put an old ring into the database, but could not put it into its history.
	private Alignment putBack(SealedRing old, SealedRing read) {
		int known = knownGeneration();
		if (read.ring().generation() <= old.ring().generation()) {
			throw new StoreException(Reason.LOST_KEYRING, file.path());
		}
		int next = Math.max(known, read.ring().generation()) + 1;
		SealedRing ring = SealedRing.of(read.ring().withGeneration(next), keys.data(), keys.next().orElse(null));
		adopt(ring, "key ring put back");
		keep(ring);
		return Alignment.CURRENT;
	}

	/**
	 * Changes the ring.
	 *
	 * @param reason stands in the history
	 * @param change from the present ring to the new one, whose generation is set here
	 */
	public KeyRing change(String reason, UnaryOperator<KeyRing> change) {
		return change(reason, change, unit -> { });
	}

	/**
	 * Changes the ring together with other records.
	 *
	 * @param reason stands in the history
	 * @param change from the present ring to the new one, whose generation is set here
	 * @param more   written in the same transaction, after the accounts
	 */
	public KeyRing change(String reason, UnaryOperator<KeyRing> change, Consumer<UnitOfWork> more) {
		return change(reason, change, more, keys.next().orElse(null));
	}

	/** Seals every lock to the next key as well; from then on the ring opens the database before, during and after its rotation. */
	public void startRotation(String reason, Locksmith locksmith, DataKey next) {
		change(reason, ring -> ring.withLocks(
				(owner, lock) -> locksmith.reseal(ring.workspace(), owner, lock, keys.data(), next)), unit -> { }, next);
	}

	/** Forgets the former key: every lock holds the one in hand alone. */
	public void endRotation(String reason, Locksmith locksmith) {
		change(reason, ring -> ring.withLocks(
				(owner, lock) -> locksmith.reseal(ring.workspace(), owner, lock, keys.data(), null)));
	}

	// Another computer may change another account at the same moment; either change is made on what the other left.
	private KeyRing change(String reason, UnaryOperator<KeyRing> change, Consumer<UnitOfWork> more, DataKey next) {
		for (int tries = 1;; tries++) {
			try {
				return changeOnce(reason, change, more, next);
			} catch (ConflictException e) {
				if (tries == TRIES) {
					throw e;
				}
			}
		}
	}

	private KeyRing changeOnce(String reason, UnaryOperator<KeyRing> change, Consumer<UnitOfWork> more, DataKey next) {
		SealedRing written = session.write(reason, unit -> {
			KeyRing before = read(unit.query()).filter(this::isGenuine)
					.orElseThrow(() -> new StoreException(Reason.DAMAGED_KEYRING, file.path())).ring();
			SealedRing after = SealedRing.of(change.apply(before).withGeneration(before.generation() + 1), keys.data(), next);
			new RingMirror(unit).write(before, after);
			more.accept(unit);
			write(unit, after);
			return after;
		}).value();
		keep(written);
		return written.ring();
	}
}
