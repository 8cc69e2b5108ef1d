// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.access.SignedIn;
import org.shouwang.app.welcome.Welcome;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.undo.UndoStack;

import jakarta.inject.Inject;

/** Locks the program in earnest: the workspace is closed and its key forgotten until somebody signs in again. */
@Creatable
public final class Lock {
	private final Sessions sessions;
	private final Welcome welcome;
	private final UndoStack undo;
	private final IWorkbench workbench;
	private final MApplication application;
	private final EModelService model;

	/** All from the program's context. */
	@Inject
	public Lock(Sessions sessions, Welcome welcome, UndoStack undo, IWorkbench workbench, MApplication application,
			EModelService model) {
		this.sessions = sessions;
		this.welcome = welcome;
		this.undo = undo;
		this.workbench = workbench;
		this.application = application;
		this.model = model;
	}

	/** Closes the workspace and waits until somebody has signed in (true); ends the program when nobody wants to (false). */
	public boolean lockAndWait() {
		Optional<Path> folder = sessions.current().map(s -> s.workspace().folder());
		undo.clear();
		sessions.leave();
		Optional<SignedIn> again = welcome.signInAgain(folder);
		again.ifPresentOrElse(this::enter, workbench::close);
		return again.isPresent();
	}

	private void enter(SignedIn signedIn) {
		sessions.enter(signedIn);
		((MWindow) model.find(ModelIds.WINDOW, application)).setLabel(sessions.title());
		MenuRights.apply(sessions, application, model);
	}
}
