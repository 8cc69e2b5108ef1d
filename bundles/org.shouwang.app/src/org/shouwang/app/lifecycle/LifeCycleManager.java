// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.lifecycle;

import java.time.Clock;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.shouwang.access.Backups;
import org.shouwang.access.DemoData;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.safety.BackupRunner;
import org.shouwang.app.safety.ExitBackup;
import org.shouwang.app.session.MenuRights;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.session.StartArguments;
import org.shouwang.app.session.StartFolder;
import org.shouwang.app.welcome.Welcome;
import org.shouwang.app.welcome.WelcomeServices;
import org.shouwang.app.window.Look;
import org.shouwang.app.window.WindowMark;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.backup.BackupService;
import org.shouwang.ui.errors.ErrorReporter;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.list.ViewStates;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.undo.UndoStack;

/**
 * From the start of the program to its window and back: language and appearance, sign-in, the check of the window's model, and at
 * the end the closing of the workspace.
 */
@SuppressWarnings("restriction")
public final class LifeCycleManager {
	/** From this width on the window does not need the whole screen, in points. */
	private static final int ROOMY = 1440;

	private final Bundle bundle = FrameworkUtil.getBundle(LifeCycleManager.class);
	private Settings settings;
	private Sessions sessions;

	/** Before the window's model is read: nobody sees the window before sign-in. */
	@PostContextCreate
	void start(IEclipseContext context, IApplicationContext program, IExtensionRegistry registry, Display display) {
		StartArguments arguments = new StartArguments(program);
		settings = new Settings(InstanceScope.INSTANCE.getNode(bundle.getSymbolicName()));
		arguments.language().ifPresent(settings::setLocale);
		sessions = new Sessions(bundle.getBundleContext());
		checkModelVersion(registry);
		Jobs jobs = new Jobs(display, (what, error) -> context.get(ErrorReporter.class).report(what, error));
		Look look = new Look(context, display, settings, LifeCycleManager::startWithTheme);
		context.set(Settings.class, settings);
		context.set(Sessions.class, sessions);
		context.set(Jobs.class, jobs);
		context.set(Look.class, look);
		context.set(UndoStack.class, new UndoStack());
		context.set(Clock.class, Clock.systemDefaultZone());
		context.set(ValueKinds.class, new ValueKinds(new AreaCodes()));
		context.set(ViewStates.class, settings::list);
		BackupRunner backups = new BackupRunner(jobs, () -> context.get(BackupService.class), look::messages);
		sessions.listen(backups);
		context.set(BackupRunner.class, backups);
		look.install();
		display.addFilter(SWT.Show, new WindowMark(look));
		signIn(context, program, display, look, arguments);
	}

	/** e4 reads its theme from there when the window comes. */
	private static void startWithTheme(String id) {
		InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", id);
	}

	private void checkModelVersion(IExtensionRegistry registry) {
		String version = ModelVersion.of(bundle, registry);
		if (!version.equals(settings.modelVersion())) {
			System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
			settings.setModelVersion(version);
		}
	}

	private void signIn(IEclipseContext context, IApplicationContext program, Display display, Look look, StartArguments arguments) {
		WorkspaceService workspaces = context.get(WorkspaceService.class);
		Backups backups = new Backups(workspaces, context.get(BackupService.class), context.get(Clock.class));
		Welcome welcome = new Welcome(display, look, settings, context.get(Jobs.class),
				new WelcomeServices(workspaces, backups, Optional.ofNullable(context.get(DemoData.class)),
						Optional.ofNullable(context.get(ConnectionCheck.class)).filter(ConnectionCheck::isPossible)));
		context.set(Welcome.class, welcome);
		program.applicationRunning();
		Optional<SignedIn> signedIn = welcome.start(new StartFolder(arguments, settings).folder());
		if (signedIn.isEmpty()) {
			// e4 knows no other way to end before there is a window
			System.exit(0);
		}
		signedIn.ifPresent(sessions::enter);
	}

	/** Once the model is there: title and place of the window. */
	@ProcessAdditions
	void windowPlace(MApplication application, EModelService model) {
		MWindow window = (MWindow) model.find(ModelIds.WINDOW, application);
		window.setLabel(sessions.title());
		MenuRights.apply(sessions, application, model);
		settings.bounds().ifPresentOrElse(r -> place(window, r), () -> fill(window));
	}

	/** On a small screen there is nothing to spare: the window begins with all of it. */
	private static void fill(MWindow window) {
		Rectangle room = Display.getCurrent().getPrimaryMonitor().getClientArea();
		if (room.width < ROOMY) {
			place(window, room);
			window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		}
	}

	private static void place(MWindow window, Rectangle r) {
		Rectangle screen = Display.getCurrent().getBounds();
		if (r.intersects(screen)) {
			window.setX(r.x);
			window.setY(r.y);
			window.setWidth(Math.min(r.width, screen.width));
			window.setHeight(Math.min(r.height, screen.height));
		}
	}

	/** At the end: remembers the window's place, makes the last backup and closes the workspace. */
	@PreSave
	void end(IEclipseContext context, MApplication application, EModelService model) {
		MWindow window = (MWindow) model.find(ModelIds.WINDOW, application);
		Look look = context.get(Look.class);
		new ExitBackup(look.theme(), look.messages(), look::explain).run(null, context.get(BackupRunner.class));
		settings.setBounds(new Rectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
		context.get(Jobs.class).shutdown();
		sessions.leave();
	}
}
