// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

/** Raises the alarm for children under sixteen who live alone (A11) on the first page. */
@Component(service = NoticeSource.class)
public final class ArchivesNotices implements NoticeSource {
	private final Archives archives;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public ArchivesNotices(@Reference Archives archives) {
		this.archives = archives;
	}

	@Override
	public List<Notice> notices(Locale locale) {
		int alone = archives.index(archives.today()).facets(PupilFilter.NONE).groups().get(Group.LIVES_ALONE);
		String words = new Messages(locale).text(ArchivesText.NOTICE_LIVES_ALONE, alone);
		return alone == 0 ? List.of() : List.of(new Notice(words, true, ElementIds.PERSPECTIVE, Group.LIVES_ALONE.name()));
	}
}
