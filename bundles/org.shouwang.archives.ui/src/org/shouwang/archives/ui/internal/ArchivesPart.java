// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MDirtyable;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.ui.search.QuickHit;
import org.shouwang.ui.search.QuickSearch;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The part of the archives' perspective. */
public final class ArchivesPart {
	private final ArchivesPage page;

	/** Made by the window. */
	@Inject
	public ArchivesPart(Composite parent, WindowKit kit, ArchivesDesk desk, Offers offers, MDirtyable dirty) {
		page = new ArchivesPage(parent, kit, desk, offers, dirty::setDirty);
	}

	/** Lets the handlers of this part find its page. */
	@PostConstruct
	void publish(IEclipseContext context) {
		context.set(ArchivesPage.class, page);
	}

	/** The list takes the focus, so that the arrow keys work at once. */
	@Focus
	void focus() {
		page.pupils().setFocus();
	}

	/** Saves before the window closes. */
	@Persist
	void save() {
		page.child().saveNow();
	}

	/** Shows a pupil that quick search has found. */
	@Inject
	@Optional
	void open(@UIEventTopic(QuickSearch.OPEN) QuickHit hit) {
		if ("Pupil".equals(hit.type())) {
			page.show(hit.id());
		}
	}

	/** Shows the pupils of whom the first page has told. */
	@Inject
	@Optional
	void open(@UIEventTopic(NoticeSource.OPEN) Notice notice) {
		if (ElementIds.PERSPECTIVE.equals(notice.place())) {
			page.pupils().showOnly(Group.valueOf(notice.topic()));
		}
	}
}
