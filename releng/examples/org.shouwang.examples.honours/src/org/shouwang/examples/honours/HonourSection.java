// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.records.RecordSection;
import org.shouwang.report.DossierSection;

/** A child's honours in the printed dossier. */
@Component(service = DossierSection.class)
public final class HonourSection extends RecordSection {
	@Activate
	public HonourSection(@Reference SignedIn signedIn) {
		super(signedIn, Honour.class, 200);
	}
}
