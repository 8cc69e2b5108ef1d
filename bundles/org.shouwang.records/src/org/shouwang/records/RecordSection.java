// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.util.List;
import java.util.Locale;

import org.shouwang.access.SignedIn;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.report.DossierSection;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Section;
import org.shouwang.store.Session;

/** A child's records of one type, which has a field {@code pupil}, as a table in the printed dossier. */
public abstract class RecordSection implements DossierSection {
	private final Session session;
	private final RecordType type;
	private final int order;
	private final FieldFormat format = new FieldFormat(new ValueKinds(new AreaCodes()));

	/** @param order see {@link DossierSection#order()} */
	protected RecordSection(SignedIn signedIn, Class<? extends Record> type, int order) {
		this.session = signedIn.session();
		this.type = signedIn.store().dictionary().type(type);
		this.order = order;
	}

	@Override
	public final int order() {
		return order;
	}

	@Override
	public final List<Block> blocks(String pupilId, Locale language, boolean sensitive) {
		List<RecordRow> rows = session.exporting("dossier, pupil " + pupilId).read(q -> new RecordQuery(q, type).ofPupils(List.of(pupilId)).fetch());
		if (rows.isEmpty()) {
			return List.of();
		}
		RecordTexts texts = new RecordTexts(format, RecordQuery.shown(type), language, sensitive, false);
		return List.of(new Section(type.label(language), List.of(texts.table(rows))));
	}
}
