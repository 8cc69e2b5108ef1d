// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.ui.internal.ElementIds;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The part of the carriers' perspective. */
public final class CarriersPart {
	private final CarriersPage page;

	/** Made by the window. */
	@Inject
	public CarriersPart(Composite parent, RecordsDesk desk, CarrierRegister register) {
		page = new CarriersPage(parent, desk, register);
	}

	/** Lets the handlers of this part find its page. */
	@PostConstruct
	void publish(IEclipseContext context) {
		context.set(CarriersPage.class, page);
	}

	/** The list takes the focus. */
	@Focus
	void focus() {
		page.setFocus();
	}

	/** Shows the carriers of whom the first page has told. */
	@Inject
	@Optional
	void open(@UIEventTopic(NoticeSource.OPEN) Notice notice) {
		if (ElementIds.CARRIERS_PERSPECTIVE.equals(notice.place())) {
			page.showOnly(notice.topic());
		}
	}

	/** Saves before the window closes. */
	@Persist
	void save() {
		page.save();
	}
}
