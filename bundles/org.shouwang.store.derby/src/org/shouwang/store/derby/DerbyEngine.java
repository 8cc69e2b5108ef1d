// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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

	private DerbyDatabase open(Path folder, DataKey key, boolean create) {
		// Derby takes attributes from the properties as well as from the URL; the URL can end in an error message or a log.
		Properties attributes = DerbyKey.attributes(key, create);
		try {
			return DerbyDatabase.boot(driver, DerbyDatabase.DIRECTORY + folder.toAbsolutePath(), attributes);
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
