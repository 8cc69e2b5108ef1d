// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.shouwang.access.internal.ring.KeyFileCopy;
import org.shouwang.access.internal.sealed.Grants.Grant;
import org.shouwang.access.model.AccessFactory;
import org.shouwang.access.model.SealedEntry;
import org.shouwang.access.model.SealedGrant;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.files.AtomicFile;

/**
 * The grants of one sealed database, in a file beside it and, as with the key ring, in the workspace's database, whose copy counts and
 * whose history tells who granted what to whom.
 */
final class GrantsBook {

	static final String FILE = "grants.json";
	private static final String ENTRY = "SealedEntry";
	private static final String GRANT = "SealedGrant";

	private final Session workspace;
	private final Path file;
	private final String name;

	/** @param workspace a session of the workspace's database that may write the records of accounts */
	GrantsBook(Session workspace, Path folder, String name) {
		this.workspace = workspace;
		this.file = folder.resolve(FILE);
		this.name = name;
	}

	Path path() {
		return file;
	}

	/** Whether the workspace's history tells of this database, whatever became of its folder. */
	boolean isKnown() {
		return workspace.read(query -> new KeyFileCopy(query.dsl(), name()).read()).isPresent();
	}

	/** The newest grants; the file is renewed when it is an older copy, or lost. */
	SealedGrants read() {
		Optional<SealedGrants> copy = workspace.read(query -> new KeyFileCopy(query.dsl(), name()).read())
				.map(text -> SealedGrants.read(text, file));
		Optional<SealedGrants> read = Files.isRegularFile(file) ? Optional.of(readFile()) : Optional.empty();
		if (copy.isPresent() && read.filter(r -> r.grants().generation() > copy.get().grants().generation()).isEmpty()) {
			if (!Files.isDirectory(file.getParent())) {
				throw new StoreException(Reason.MISSING_FILES, file.getParent());
			}
			if (read.isEmpty() || !Arrays.equals(read.get().text(), copy.get().text())) {
				AtomicFile.write(file, copy.get().text());
			}
			return copy.get();
		}
		return read.orElseThrow(() -> new StoreException(Reason.MISSING_FILES, file));
	}

	private SealedGrants readFile() {
		try {
			return SealedGrants.read(Files.readAllBytes(file), file);
		} catch (IOException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, file);
		}
	}

	private String name() {
		return "sealed/" + name;
	}

	/** Keeps proven grants: the database first, then the file. */
	void write(SealedGrants grants, String reason) {
		workspace.change(reason, unit -> {
			mirror(unit, grants.grants());
			new KeyFileCopy(unit.query().dsl(), name()).write(grants.grants().generation(), grants.text());
		});
		AtomicFile.write(file, grants.text());
	}

	private void mirror(UnitOfWork unit, Grants grants) {
		SealedEntry entry = entry(unit, grants.generation());
		List<SealedGrant> rows = unit.query().<SealedGrant>all(GRANT).stream().filter(row -> row.getEntry().equals(entry.getId()))
				.toList();
		Set<String> wanted = grants.grants().stream().map(Grant::account).collect(Collectors.toSet());
		rows.stream().filter(row -> !wanted.remove(row.getAccount())).forEach(unit::remove);
		for (String account : wanted.stream().sorted().toList()) {
			SealedGrant row = AccessFactory.eINSTANCE.createSealedGrant();
			row.setEntry(entry.getId());
			row.setAccount(account);
			unit.add(row);
		}
	}

	private SealedEntry entry(UnitOfWork unit, int generation) {
		Optional<SealedEntry> known = unit.query().<SealedEntry>all(ENTRY).stream().filter(row -> row.getName().equals(name))
				.findFirst();
		SealedEntry entry = known.isEmpty() ? AccessFactory.eINSTANCE.createSealedEntry()
				: unit.edit(unit.query().dictionary().type(ENTRY), known.get().getId());
		entry.setName(name);
		entry.setGeneration(generation);
		if (known.isEmpty()) {
			unit.add(entry);
		}
		return entry;
	}
}
