// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * Closes the doors beside {@code QueryContext.table}: a statement of a service names raw tables and hidden columns only where the
 * store itself has put them in, and changes no records. What the store puts in is counted while the statement is rendered, and the
 * text is searched for more: so plain SQL is met too. It keeps honest code from mistakes; hostile code in the same process
 * would hold the key anyway.
 */
final class RawTables implements ExecuteListener {

	private static final long serialVersionUID = 1L;
	private static final String COUNTS = "org.shouwang.store.raw";
	private static final Pattern LITERAL = Pattern.compile("'[^']*'");
	private static final Pattern EVERYTHING = Pattern.compile("(?:select(?:\\s+distinct)?\\s+|[\\w\"]\\.|,\\s*)\\*",
			Pattern.CASE_INSENSITIVE);
	private static final String BEFORE = "(?<![\\w.\"])\"?";
	private static final String DOT = "\"?\\s*\\.\\s*\"?";

	private final transient Counts counts;
	private final transient Reading reading;

	private RawTables(Counts counts, Reading reading) {
		this.reading = reading;
		this.counts = counts;
	}

	/** What the store has rendered into the statement at hand, and what to look for. */
	private static final class Counts {
		private final Pattern tableNames;
		private final Set<String> hidden;
		private final Pattern hiddenNames;
		private final Set<String> aliases = new HashSet<>();
		private int tables;
		private int columns;

		Counts(Pattern tableNames, Set<String> hidden) {
			this.tableNames = tableNames;
			this.hidden = hidden;
			this.hiddenNames = Pattern.compile("(?<!\\bas \"?)\\b(?:(\\w+)" + DOT + ")?(?:" + String.join("|", hidden)
					+ ")\\b(?!\"?\\s*\\.)", Pattern.CASE_INSENSITIVE);
		}

		void reset() {
			tables = 0;
			columns = 0;
		}

		void check(String sql) {
			String text = LITERAL.matcher(sql).replaceAll("''");
			refuseMore(tableNames, text, tables);
			if (!hidden.isEmpty() && tables > 0) {
				refuseMore(EVERYTHING, text, 0);
				refuseHidden(tableNames.matcher(text).replaceAll("t"));
			}
		}

		// A derived table may well name its own columns like that: only unqualified names and those of record tables count.
		private void refuseHidden(String text) {
			Matcher matcher = hiddenNames.matcher(text);
			int found = 0;
			while (matcher.find()) {
				boolean counts = matcher.group(1) == null || aliases.contains(matcher.group(1).toLowerCase(Locale.ROOT));
				if (counts && ++found > columns) {
					throw new StoreException(Reason.NOT_PERMITTED, matcher.group());
				}
			}
		}

		private static void refuseMore(Pattern names, String text, int allowed) {
			Matcher matcher = names.matcher(text);
			int found = 0;
			while (matcher.find()) {
				if (++found > allowed) {
					throw new StoreException(Reason.NOT_PERMITTED, matcher.group());
				}
			}
		}
	}

	/** The names that count, in a pattern: every record type's table and all of the store's own. */
	static Pattern names(Model model) {
		String tables = model.dictionary().types().stream().map(t -> t.module() + DOT + t.table())
				.collect(Collectors.joining("|", "", "|"));
		return Pattern.compile(BEFORE + "(?:" + tables + "store" + DOT + "\\w+)(?!\\w)",
				Pattern.CASE_INSENSITIVE);
	}

	/** @param hidden names of the columns that some type hides from the viewer */
	static DSLContext guard(DSLContext dsl, Pattern names, Collection<String> hidden, Reading reading) {
		Counts counts = new Counts(names, Set.copyOf(hidden));
		Configuration guarded = dsl.configuration().deriveAppending(new RawTables(counts, reading));
		guarded.data(COUNTS, counts);
		return DSL.using(guarded);
	}

	/** Checks a query that goes into a statement of the store. */
	static void check(DSLContext guarded, QueryPart query) {
		Counts counts = (Counts) guarded.configuration().data(COUNTS);
		counts.reset();
		counts.check(guarded.render(query));
	}

	/** A record table goes by that name from now on. */
	static void alias(DSLContext guarded, String alias) {
		((Counts) guarded.configuration().data(COUNTS)).aliases.add(alias.toLowerCase(Locale.ROOT));
	}

	static void countTable(Configuration configuration) {
		if (configuration.data(COUNTS) instanceof Counts counts) {
			counts.tables++;
		}
	}

	static void countColumn(Configuration configuration, String column) {
		if (configuration.data(COUNTS) instanceof Counts counts && counts.hidden.contains(column)) {
			counts.columns++;
		}
	}

	@Override
	public void renderStart(ExecuteContext context) {
		counts.reset();
	}

	@Override
	public void renderEnd(ExecuteContext context) {
		if (context.sql() != null) {
			counts.check(context.sql());
		}
	}

	@Override
	public void recordEnd(ExecuteContext context) {
		reading.row();
	}

	@Override
	public void executeStart(ExecuteContext context) {
		// A module may keep a table beside its records, such as a copy of the key file; records are written by units of work only.
		if (context.type() != ExecuteType.READ && counts.tables > 0) {
			throw new StoreException(Reason.NOT_PERMITTED, context.type());
		}
	}
}
