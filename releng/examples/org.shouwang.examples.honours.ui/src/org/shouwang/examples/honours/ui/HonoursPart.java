// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours.ui;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.records.ui.RecordsPart;

import jakarta.inject.Inject;

/** The honours in the window: list and form. */
public final class HonoursPart extends RecordsPart {
	@Inject
	public HonoursPart(Composite parent, RecordsDesk desk) {
		super(parent, desk, Honour.class);
	}
}
