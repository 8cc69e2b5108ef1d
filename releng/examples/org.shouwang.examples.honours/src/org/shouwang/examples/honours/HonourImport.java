// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.model.meta.Bilingual;
import org.shouwang.records.RecordImport;
import org.shouwang.sheets.ImportTarget;

/** Imports lists of honours; two honours of a child are told apart by name and day. */
@Component(service = ImportTarget.class)
public final class HonourImport extends RecordImport {
	@Activate
	public HonourImport(@Reference SignedIn signedIn) {
		super(signedIn, Honour.class, "honours", new Bilingual("荣誉表彰名单", "honours"), Set.of("name", "awardedOn"));
	}
}
