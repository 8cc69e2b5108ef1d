// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.records.RecordList;
import org.shouwang.report.list.ListSupplier;

/** All honours: {@code list honours --where kind:class-post}. */
@Component(service = ListSupplier.class)
public final class HonourList extends RecordList {
	@Activate
	public HonourList(@Reference SignedIn signedIn) {
		super(signedIn, Honour.class, "honours", new Bilingual("荣誉表彰", "Honours"));
	}
}
