// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.ui.internal.ElementIds;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

/** Tells on the first page of carriers that should be back. */
@Component(service = NoticeSource.class)
public final class CarrierNotices implements NoticeSource {
	private final CarrierRegister register;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public CarrierNotices(@Reference CarrierRegister register) {
		this.register = register;
	}

	@Override
	public List<Notice> notices(Locale locale) {
		long late = register.loans().stream().filter(l -> l.isOverdue(register.today())).count();
		String words = new Messages(locale).text(PapersText.NOTICE_OVERDUE, late);
		return late == 0 ? List.of() : List.of(new Notice(words, false, ElementIds.CARRIERS_PERSPECTIVE, CarrierSource.State.OVERDUE.name()));
	}
}
