// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.APPLIED_AT;
import static org.shouwang.store.internal.AuditTables.CHECKSUM;
import static org.shouwang.store.internal.AuditTables.MIGRATIONS;
import static org.shouwang.store.internal.AuditTables.MODULE;
import static org.shouwang.store.internal.AuditTables.NAME;
import static org.shouwang.store.internal.AuditTables.SEAL;
import static org.shouwang.store.internal.AuditTables.STEP;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.ModuleState;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * Brings every module's schema up to date: modules in the order of their requirements, steps in the order of their numbers, each
 * step in one transaction together with its row in {@code store.migration}. A newer database is refused as a whole before
 * anything is changed; a failing step disables its module and what requires it, the others go on.
 */
final class MigrationRunner {

	private static final Set<Reason> NOT_OF_THE_STEP = EnumSet.of(Reason.DISK_FULL, Reason.SERVER_UNREACHABLE, Reason.SERVER_BUSY,
			Reason.UPGRADE_NEEDS_OWNER, Reason.OUTCOME_UNKNOWN);

	private final Transactions transactions;
	private final Clock clock;
	private final Seal seal;
	private final Runnable beforeFirst;
	private boolean announced;

	/** @param beforeFirst called once, before the first pending step of a database that holds data; makes the backup */
	MigrationRunner(Transactions transactions, Clock clock, Seal seal, Runnable beforeFirst) {
		this.seal = seal;
		this.transactions = transactions;
		this.clock = clock;
		this.beforeFirst = beforeFirst;
	}

	/** A step as the database remembers it. */
	private record Applied(String module, int step, String checksum) {}

	List<ModuleState> run(List<SchemaContribution> contributions) {
		List<SchemaContribution> ordered = ModuleOrder.sort(contributions);
		boolean fresh = !transactions.read((connection, dsl) -> hasHistory(connection));
		List<Applied> applied = fresh ? List.of() : transactions.read((connection, dsl) -> applied(dsl));
		announced = fresh;
		refuseNewer(ordered, applied);
		if (fresh) {
			transactions.upgrade((connection, dsl) -> hasHistory(connection) ? null : createHistory(connection));
		}
		Map<String, ModuleState> states = new LinkedHashMap<>();
		for (SchemaContribution contribution : ordered) {
			states.put(contribution.module(), migrate(contribution, ofModule(applied, contribution), states));
		}
		return List.copyOf(states.values());
	}

	private static boolean hasHistory(Connection connection) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] { "TABLE" })) {
			while (tables.next()) {
				if ("store".equalsIgnoreCase(tables.getString("TABLE_SCHEM"))
						&& "migration".equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
					return true;
				}
			}
			return false;
		}
	}

	private Void createHistory(Connection connection) throws SQLException {
		execute(connection, """
				CREATE SCHEMA store;
				CREATE TABLE store.migration (
					module VARCHAR(60) NOT NULL,
					step INTEGER NOT NULL,
					name VARCHAR(200) NOT NULL,
					checksum CHAR(64) NOT NULL,
					applied_at {instant} NOT NULL,
					seal CHAR(43) NOT NULL,
					PRIMARY KEY (module, step)
				);
				""");
		return null;
	}

	private static List<Applied> applied(DSLContext dsl) {
		return dsl.select(MODULE, STEP, CHECKSUM).from(MIGRATIONS).orderBy(MODULE, STEP)
				.fetch(row -> new Applied(row.value1(), row.value2(), row.value3().strip()));
	}

	private static List<Applied> ofModule(List<Applied> applied, SchemaContribution contribution) {
		return applied.stream().filter(a -> a.module().equals(contribution.module())).toList();
	}

	private static void refuseNewer(List<SchemaContribution> contributions, List<Applied> applied) {
		for (SchemaContribution contribution : contributions) {
			int known = contribution.steps().size();
			int found = ofModule(applied, contribution).size();
			if (found > known) {
				throw new StoreException(Reason.NEWER_MODULE, contribution.module(), found, known);
			}
		}
	}

	private ModuleState migrate(SchemaContribution contribution, List<Applied> applied, Map<String, ModuleState> states) {
		int step = applied.size();
		Optional<StoreException> problem = missing(contribution, states);
		if (problem.isPresent()) {
			return new ModuleState(contribution.module(), step, problem);
		}
		try {
			checkUnchanged(contribution, applied);
			for (MigrationStep pending : contribution.steps().subList(step, contribution.steps().size())) {
				announce();
				apply(contribution.module(), pending);
				step = pending.number();
			}
			return new ModuleState(contribution.module(), step, Optional.empty());
		} catch (StoreException e) {
			return new ModuleState(contribution.module(), step, Optional.of(e));
		}
	}

	private static Optional<StoreException> missing(SchemaContribution contribution, Map<String, ModuleState> states) {
		for (String required : contribution.requires()) {
			ModuleState state = states.get(required);
			if (state == null || !state.isUsable()) {
				return Optional.of(new StoreException(Reason.MISSING_MODULE, contribution.module(), required));
			}
		}
		return Optional.empty();
	}

	private static void checkUnchanged(SchemaContribution contribution, List<Applied> applied) {
		for (int i = 0; i < applied.size(); i++) {
			if (!applied.get(i).checksum().equals(Hashes.of(contribution.steps().get(i).sql()))) {
				throw new StoreException(Reason.CHANGED_MIGRATION, contribution.module(), i + 1);
			}
		}
	}

	private void announce() {
		if (!announced) {
			announced = true;
			beforeFirst.run();
		}
	}

	private void apply(String module, MigrationStep step) {
		try {
			transactions.upgrade((connection, dsl) -> {
				// Another program may have taken this step while we waited for our turn.
				if (isApplied(dsl, module, step)) {
					return 0;
				}
				if (step.number() == 1 && !module.equals(StoreSchema.MODULE)) {
					execute(connection, "CREATE SCHEMA " + module + ";\n");
				}
				execute(connection, step.sql());
				String checksum = Hashes.of(step.sql());
				long now = clock.millis();
				return dsl.insertInto(MIGRATIONS, MODULE, STEP, NAME, CHECKSUM, APPLIED_AT, SEAL).values(module, step.number(),
						step.name(), checksum, now, seal.step(module, step.number(), step.name(), checksum, now)).execute();
			});
		} catch (StoreException e) {
			if (NOT_OF_THE_STEP.contains(e.reason())) {
				throw e;
			}
			throw new StoreException(e, Reason.MIGRATION_FAILED, module, step.number(), rootMessage(e));
		}
	}

	private static boolean isApplied(DSLContext dsl, String module, MigrationStep step) {
		return dsl.fetchExists(DSL.selectOne().from(MIGRATIONS).where(MODULE.eq(module), STEP.eq(step.number())));
	}

	// Whoever repairs a statement needs the engine's complaint about it; a complaint about data would quote them.
	private static String rootMessage(Throwable error) {
		Throwable root = error;
		SQLException sql = null;
		while (root.getCause() != null && root.getCause() != root) {
			root = root.getCause();
			sql = root instanceof SQLException found && found.getSQLState() != null ? found : sql;
		}
		if (sql == null) {
			return String.valueOf(root.getMessage());
		}
		boolean ofStatement = sql.getSQLState().startsWith("42") || sql.getSQLState().startsWith("X0");
		return sql.getSQLState() + (ofStatement ? " " + sql.getMessage() : "");
	}

	private void execute(Connection connection, String sql) throws SQLException {
		List<String> statements = new ArrayList<>(SqlScript.statements(sql, this::typeName));
		try (Statement statement = connection.createStatement()) {
			for (String text : statements) {
				statement.execute(transactions.database().adapt(text));
			}
		}
	}

	private String typeName(String placeholder) {
		return transactions.database().typeName(placeholder)
				.orElseThrow(() -> new IllegalArgumentException("no SQL type for {" + placeholder + "}"));
	}
}
