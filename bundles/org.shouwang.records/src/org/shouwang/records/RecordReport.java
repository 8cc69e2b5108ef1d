// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.shouwang.access.SignedIn;
import org.shouwang.model.Record;
import org.shouwang.model.School;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.TitleBlock;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;

/** Prints the records of one type, which has a field {@code pupil}, as one table: of chosen pupils, of a class, of all. */
public abstract class RecordReport implements ReportSupplier {
	private static final ReportOption SENSITIVE = ReportOption.yesNo("sensitive", Map.of("zh", "打印敏感信息", "en", "Print sensitive details"),
			false);

	private final Session session;
	private final RecordType type;
	private final String id;
	private final Bilingual label;
	private final FieldFormat format = new FieldFormat(new ValueKinds(new AreaCodes()));

	/**
	 * A report for the account that is signed in.
	 *
	 * @param id    the word on the command line, such as {@code honours-roll}
	 * @param label its title
	 */
	protected RecordReport(SignedIn signedIn, Class<? extends Record> type, String id, Bilingual label) {
		this.session = signedIn.session();
		this.type = signedIn.store().dictionary().type(type);
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
	public final Set<ReportScope.Kind> scopes() {
		return Set.of(ReportScope.Kind.values());
	}

	@Override
	public final List<ReportOption> options() {
		return List.of(SENSITIVE);
	}

	@Override
	public final Document build(ReportRequest request) {
		Locale locale = request.language();
		RecordTexts texts = new RecordTexts(format, RecordQuery.shown(type), locale, request.isOn(SENSITIVE), true);
		List<RecordRow> rows = session.exporting(request.told(id)).read(q -> query(q, request.scope()).fetch());
		String school = session.read(q -> q.<School>all("School")).stream().findFirst().map(School::getName).orElse("");
		Frame frame = new Frame(PageFormat.A4_PORTRAIT, "", "", school + "  " + LocalDate.now(), "", true);
		List<Block> blocks = List.of(new TitleBlock(school, label(locale), "", List.of()), texts.table(rows));
		return Document.of(label(locale), locale, frame, blocks);
	}

	private RecordQuery query(QueryContext query, ReportScope scope) {
		RecordQuery records = new RecordQuery(query, type);
		return switch (scope) {
		case ReportScope.Pupils pupils -> records.ofPupils(pupils.ids());
		case ReportScope.OfClass group -> records.ofClass(group.id());
		case ReportScope.All all -> records;
		};
	}
}
