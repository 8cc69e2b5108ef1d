// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.WindowKit;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The part of the classes' perspective. */
public final class ClassesPart {
	private final ClassesPage page;

	/** Made by the window. */
	@Inject
	public ClassesPart(Composite parent, WindowKit kit, ArchivesDesk desk) {
		page = new ClassesPage(parent, kit, desk);
	}

	/** Lets the handlers of this part find its page. */
	@PostConstruct
	void publish(IEclipseContext context) {
		context.set(ClassesPage.class, page);
	}

	/** The list takes the focus. */
	@Focus
	void focus() {
		page.setFocus();
	}
}
