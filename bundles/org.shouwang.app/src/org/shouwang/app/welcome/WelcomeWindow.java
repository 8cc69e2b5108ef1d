// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.Account;
import org.shouwang.access.SignedIn;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.window.Look;
import org.shouwang.store.StoreException;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.dialogs.SwtDialogs;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.Job;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.jobs.Work;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.ProgressLine;
import org.shouwang.ui.widgets.Widgets;

/** The window before sign-in: the product at the left, the present page at the right, and below it what is under way or wrong. */
final class WelcomeWindow implements WelcomeFlow {
	private static final int WIDTH = 900;
	private static final int HEIGHT = 640;
	private static final int BRAND_WIDTH = 300;

	private final Display display;
	private final Look look;
	private final Settings settings;
	private final Jobs jobs;
	private final WelcomeServices services;
	private final Shell shell;
	private Composite column;
	private Banner banner;
	private ProgressLine progress;
	private Page page;
	private SignedIn result;
	private Job job;

	WelcomeWindow(Display display, Look look, Settings settings, Jobs jobs, WelcomeServices services, Page first) {
		this.display = display;
		this.look = look;
		this.settings = settings;
		this.jobs = jobs;
		this.services = services;
		this.page = first;
		this.shell = Ids.set(new Shell(display, SWT.SHELL_TRIM), "welcome");
		shell.addListener(SWT.Dispose, e -> Optional.ofNullable(job).ifPresent(Job::cancel));
	}

	void open() {
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + Math.max(0, (screen.height - HEIGHT) / 3), WIDTH, HEIGHT);
		build();
		shell.open();
	}

	private void build() {
		for (Control child : shell.getChildren()) {
			child.dispose();
		}
		shell.setText(messages().text(AppText.PRODUCT));
		GridLayout layout = Widgets.grid(2, 0);
		layout.horizontalSpacing = 0;
		shell.setLayout(layout);
		brand();
		Composite right = widgets().area(shell, Tone.SURFACE, 1, 16);
		right.setLayoutData(Widgets.fill(true));
		switches(right);
		Composite middle = widgets().area(right, Tone.SURFACE, 1, 0);
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
		data.widthHint = Welcome.COLUMN + 20;
		middle.setLayoutData(data);
		column = widgets().area(middle, Tone.SURFACE, 1, 0);
		column.setLayoutData(Widgets.fill(false));
		((GridLayout) column.getLayout()).verticalSpacing = 10;
		banner = new Banner(middle, look.theme());
		progress = new ProgressLine(middle, look.theme());
		progress.setLayoutData(Widgets.fill(false));
		progress.setVisible(false);
		page.create(column, this);
		showBusy();
		shell.layout(true, true);
	}

	private void brand() {
		Composite brand = widgets().area(shell, Tone.PANEL, 1, 32);
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = BRAND_WIDTH;
		brand.setLayoutData(data);
		var mark = widgets().label(brand, "", TextStyle.BODY, Tone.TEXT);
		mark.setImage(look.theme().icon(KitIcon.SHOUWANG, Tone.ACCENT, 64));
		widgets().label(brand, "守望", TextStyle.DISPLAY, Tone.TEXT);
		widgets().label(brand, "Shouwang", TextStyle.HEADING, Tone.ACCENT);
		widgets().paragraph(brand, messages().text(AppText.SLOGAN), TextStyle.BODY, Tone.MUTED, BRAND_WIDTH - 64);
	}

	private void switches(Composite right) {
		Composite row = widgets().area(right, Tone.SURFACE, 3, 0);
		row.setLayoutData(Widgets.fill(false));
		Widgets.spring(row);
		new FlatButton(row, look.theme(), FlatButton.Kind.QUIET).icon(KitIcon.LANGUAGE).id("welcome-language")
				.text(messages().text(AppText.LANGUAGE_SHORT))
				.onPress(() -> change(() -> look.setLocale(messages().isChinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)));
		new FlatButton(row, look.theme(), FlatButton.Kind.QUIET).icon(look.theme().isDark() ? KitIcon.SUN : KitIcon.MOON)
				.id("welcome-appearance").hint(messages().text(AppText.APPEARANCE_SWITCH))
				.onPress(() -> change(() -> look.setAppearance(look.theme().appearance().other())));
	}

	/** Later, since the button that asks for it goes away with the rest. */
	private void change(Runnable how) {
		display.asyncExec(() -> {
			if (job == null) {
				how.run();
				build();
			}
		});
	}

	@Override
	public Widgets widgets() {
		return new Widgets(look.theme());
	}

	@Override
	public Messages messages() {
		return look.messages();
	}

	@Override
	public Dialogs dialogs() {
		return new SwtDialogs(() -> shell, look.theme(), messages());
	}

	@Override
	public WelcomeServices services() {
		return services;
	}

	@Override
	public void show(Page newPage) {
		display.asyncExec(() -> {
			if (!shell.isDisposed()) {
				// not before it has its widgets: a complaint that comes between must find the page that stands
				page = newPage;
				build();
			}
		});
	}

	@Override
	public void accounts(Path folder, Consumer<List<Account>> onDone) {
		jobs.start("", m -> services.workspaces().accounts(folder), onDone, this::failed);
	}

	@Override
	public void open(Path folder) {
		jobs.start("", m -> services.workspaces().isWorkspace(folder), is -> {
			show(is ? new SignInPage(folder) : new ChoicePage());
			if (!is) {
				complain(messages().text(AppText.NO_WORKSPACE, folder));
			}
		}, this::failed);
	}

	@Override
	public void start(String label, Path folder, Work<SignedIn> work) {
		if (job != null) {
			return;
		}
		job = jobs.start(label, work, signedIn -> succeeded(folder, signedIn), error -> failed(folder, error));
		banner.hide();
		showBusy();
	}

	@Override
	public <R> void work(String label, Work<R> work, Consumer<R> onDone) {
		if (job != null) {
			return;
		}
		job = jobs.start(label, work, done -> {
			job = null;
			if (!shell.isDisposed()) {
				showBusy();
				onDone.accept(done);
			}
		}, this::failed);
		banner.hide();
		showBusy();
	}

	private void succeeded(Path folder, SignedIn signedIn) {
		job = null;
		if (shell.isDisposed()) {
			signedIn.close();
			return;
		}
		settings.setWorkspace(folder);
		result = signedIn;
		shell.dispose();
	}

	/** Work that began by itself ends on the page for a person. */
	private void failed(Path folder, Throwable error) {
		if (page instanceof OpeningPage) {
			open(folder);
		}
		job = null;
		if (shell.isDisposed() || !(error instanceof StoreException refusal && page.goesOn(refusal))) {
			failed(error);
		}
	}

	private void failed(Throwable error) {
		job = null;
		if (!(error instanceof StoreException)) {
			ErrorLog.write(error);
		}
		if (!shell.isDisposed()) {
			showBusy();
			complain(look.explain(error));
		}
	}

	private void showBusy() {
		boolean busy = job != null;
		column.setEnabled(!busy);
		progress.setVisible(busy);
		progress.setShare(busy ? -1 : 0);
	}

	@Override
	public void say(Banner.Kind kind, String words) {
		banner.show(kind, words);
	}

	@Override
	public void complain(String words) {
		// after the page that may just be on its way
		display.asyncExec(() -> {
			if (!shell.isDisposed()) {
				banner.show(Banner.Kind.ERROR, words);
				page.focus();
			}
		});
	}

	/** Lets the window work until somebody is signed in or it is closed. */
	Optional<SignedIn> await() {
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return Optional.ofNullable(result);
	}
}
