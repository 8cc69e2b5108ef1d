// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.derby.internal.DerbyDatabase;
import org.shouwang.store.derby.internal.DerbyErrors;
import org.shouwang.store.derby.internal.DerbyFiles;
import org.shouwang.store.derby.internal.DerbyKey;
import org.shouwang.store.derby.internal.DerbySettings;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;

/** Derby, embedded, encrypted with AES-256. */
@Component
public final class DerbyEngine implements Engine {

	/** The id that {@code workspace.json} keeps. */
	public static final String ID = "derby";

	private final EmbeddedDriver driver;

	@Activate
	public DerbyEngine() {
		DerbySettings.apply();
		this.driver = new EmbeddedDriver();
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Database create(Path folder, DataKey key) {
		return open(folder, key, true);
	}

	@Override
	public Database open(Path folder, DataKey key) {
		List<String> missing = DerbyFiles.missing(folder);
		if (!missing.isEmpty()) {
			throw new StoreException(Reason.MISSING_FILES, String.join(", ", missing));
		}
		DerbyDatabase database = open(folder, key, false);
		try {
			database.checkFiles(folder);
			return database;
		} catch (RuntimeException e) {
			database.close();
			throw e;
		}
	}

	@Override
	public boolean canRekey() {
		return true;
	}

	@Override
	public void rekey(Path folder, DataKey former, DataKey next) {
		if (opens(folder, next)) {
			return;
		}
		// What a change that was killed left behind Derby puts right on booting with the former key, but only on a plain boot.
		open(folder, former).close();
		Optional<SQLException> said = change(folder, former, next);
		// What Derby says of it is no proof: a change it did not make ends in a mere warning, and after one it made it boots once
		// more with the attributes it was given and complains of the former key (attributes in the URL, where a key must not be,
		// do not show this). So only that the new key opens counts.
		try {
			open(folder, next).close();
		} catch (StoreException e) {
			throw said.map(error -> DerbyErrors.onOpening(error, folder)).orElse(e);
		}
	}

	private boolean opens(Path folder, DataKey key) {
		try {
			open(folder, key).close();
			return true;
		} catch (StoreException e) {
			if (e.reason() == Reason.KEY_MISMATCH) {
				return false;
			}
			throw e;
		}
	}

	private Optional<SQLException> change(Path folder, DataKey former, DataKey next) {
		Properties attributes = DerbyKey.change(former, next);
		try {
			DerbyDatabase.boot(driver, url(folder), attributes).close();
			return Optional.empty();
		} catch (SQLException e) {
			return Optional.of(e);
		} finally {
			attributes.clear();
		}
	}

	private static String url(Path folder) {
		return DerbyDatabase.DIRECTORY + folder.toAbsolutePath();
	}

	private DerbyDatabase open(Path folder, DataKey key, boolean create) {
		// Derby takes attributes from the properties as well as from the URL; the URL can end in an error message or a log.
		Properties attributes = DerbyKey.attributes(key, create);
		try {
			return DerbyDatabase.boot(driver, url(folder), attributes);
		} catch (SQLException e) {
			throw DerbyErrors.onOpening(e, folder);
		} finally {
			attributes.clear();
		}
	}

	@Override
	public Database inMemory() {
		Properties attributes = new Properties();
		attributes.setProperty("create", "true");
		try {
			return DerbyDatabase.boot(driver, "jdbc:derby:memory:" + UUID.randomUUID(), attributes);
		} catch (SQLException e) {
			throw DerbyErrors.onOpening(e, Path.of("memory"));
		}
	}
}
