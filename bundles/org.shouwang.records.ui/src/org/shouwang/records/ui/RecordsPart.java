// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.model.Record;

import jakarta.annotation.PostConstruct;

/** A part of the window with the records of one type: a list to choose from, a form beside it. A module extends it by a constructor. */
public abstract class RecordsPart {
	private final RecordsPage page;

	/** Shows all records of the type that this account may see. */
	protected RecordsPart(Composite parent, RecordsDesk desk, Class<? extends Record> type) {
		page = new RecordsPage(parent, desk, desk.signedIn().store().dictionary().type(type));
	}

	/** Lets {@link SaveHandler} find the page. */
	@PostConstruct
	void publish(IEclipseContext context) {
		context.set(RecordsPage.class, page);
	}

	/** The list takes the focus. */
	@Focus
	void focus() {
		page.setFocus();
	}

	/** Saves before the window closes. */
	@Persist
	void save() {
		page.save();
	}
}
