// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.shouwang.access.SignedIn;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.RecordType;
import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.store.Session;

/**
 * A list of all records of one type, for the command line and for export. Conditions are {@code FIELD:TEXT}, such as
 * {@code issuer:教育局} or, by the code of an option, {@code kind:class-post}.
 */
public abstract class RecordList implements ListSupplier {
	private final Session session;
	private final RecordType type;
	private final List<FieldType> fields;
	private final String id;
	private final Bilingual label;

	/**
	 * A list for the account that is signed in.
	 *
	 * @param id    the word on the command line, such as {@code honours}
	 * @param label what the list is called
	 */
	protected RecordList(SignedIn signedIn, Class<? extends Record> type, String id, Bilingual label) {
		this.session = signedIn.session();
		this.type = signedIn.store().dictionary().type(type);
		this.fields = RecordQuery.shown(this.type);
		this.id = id;
		this.label = label;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label(Locale locale) {
		return label.in(locale);
	}

	@Override
	public final List<ListColumn> columns() {
		return Stream.concat(Stream.of(new ListColumn("id", "编号", "Id")),
				fields.stream().map(f -> new ListColumn(f.name(), f.label().zh(), f.label().en()))).toList();
	}

	@Override
	public final List<String> conditions() {
		return fields.stream().map(f -> f.name() + ":TEXT").toList();
	}

	@Override
	public final Iterable<List<Object>> rows(List<String> conditions, String target) {
		Predicate<RecordRow> wanted = conditions.stream().map(this::condition).reduce(row -> true, Predicate::and);
		List<RecordRow> rows = session.exporting("list " + id + ", " + target).read(q -> new RecordQuery(q, type).fetch());
		return rows.stream().filter(wanted).map(this::values).toList();
	}

	private Predicate<RecordRow> condition(String condition) {
		int colon = condition.indexOf(':');
		int at = IntStream.range(0, fields.size()).filter(i -> colon > 0 && fields.get(i).name().equals(condition.substring(0, colon)))
				.findFirst().orElseThrow(() -> new IllegalArgumentException(condition));
		String text = condition.substring(colon + 1);
		return row -> {
			Object value = shown(fields.get(at), row.values().get(at));
			return value instanceof Coded c ? text.equals(c.code()) || text.equals(c.zh()) || text.equals(c.en())
					: value != null && value.toString().contains(text);
		};
	}

	private List<Object> values(RecordRow row) {
		List<Object> values = new ArrayList<>(List.of(row.id()));
		for (int i = 0; i < fields.size(); i++) {
			values.add(shown(fields.get(i), row.values().get(i)));
		}
		return values;
	}

	private static Object shown(FieldType field, Object value) {
		return value instanceof Enumerator literal
				? field.options().stream().filter(o -> o.literal() == literal && !o.isUnknown()).findFirst().map(RecordList::coded).orElse(null)
				: value;
	}

	private static Coded coded(Option option) {
		return new Coded(option.code().toLowerCase(Locale.ROOT).replace('_', '-'), option.label().zh(), option.label().en());
	}
}
