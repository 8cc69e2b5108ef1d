// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.shouwang.app.safety.SafetyNotices;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

import jakarta.inject.Inject;

/** What the platform and all modules that are switched on want a person to see on the first page. */
@Creatable
public final class Notices {
	private final NoticeSource safety;
	private volatile List<NoticeSource> modules = List.of();

	@Inject
	Notices(SafetyNotices safety) {
		this.safety = safety;
	}

	/** Called again whenever a module comes or goes. */
	@Inject
	void setModules(@Service List<NoticeSource> newModules) {
		modules = List.copyOf(newModules);
	}

	/** The grave ones first; takes time. */
	List<Notice> all(Locale locale) {
		return Stream.concat(Stream.of(safety), modules.stream()).flatMap(m -> m.notices(locale).stream()).sorted((a, b) -> Boolean.compare(b.grave(), a.grave())).toList();
	}
}
