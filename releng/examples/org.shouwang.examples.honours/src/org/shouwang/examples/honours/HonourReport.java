// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.records.RecordReport;
import org.shouwang.report.ReportSupplier;

/** Prints the roll of honours: {@code print honours-roll --all -o roll.pdf}. */
@Component(service = ReportSupplier.class)
public final class HonourReport extends RecordReport {
	@Activate
	public HonourReport(@Reference SignedIn signedIn) {
		super(signedIn, Honour.class, "honours-roll", new Bilingual("荣誉表彰名单", "Roll of honours"));
	}
}
