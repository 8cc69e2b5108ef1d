// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.store.OlderState;
import org.shouwang.store.StoreException;
import org.shouwang.store.VerifyReport;
import org.shouwang.store.backup.BackupDiary;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.errors.ErrorLog;
import org.shouwang.ui.jobs.JobMonitor;
import org.shouwang.ui.jobs.Work;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Backups, their proof, and the verification of the data. */
final class SafetyWindow {
	private static final int WIDTH = 640;
	private static final int FINDINGS_HEIGHT = 120;

	private final SafetyDesk desk;
	private final DialogFrame frame;
	private final Widgets widgets;
	private final Banner banner;
	private final PlanInput plan;
	private final Label last;
	private final Label proven;
	private final Composite tools;
	private FlatButton accept;

	SafetyWindow(Shell parent, SafetyDesk desk) {
		this.desk = desk;
		this.frame = new DialogFrame(parent, desk.theme(), "safety", desk.text(SafetyText.TITLE));
		this.widgets = new Widgets(desk.theme());
		widgets.paragraph(frame.body(), desk.text(SafetyText.WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		this.banner = new Banner(frame.body(), desk.theme());
		this.plan = new PlanInput(frame.body(), desk);
		this.last = line();
		this.proven = line();
		this.tools = frame.tools();
		buttons();
	}

	private Label line() {
		Label line = widgets.label(frame.body(), "", TextStyle.BODY, Tone.TEXT);
		line.setLayoutData(Widgets.fill(false));
		return line;
	}

	private void buttons() {
		tool(Kind.SECONDARY, "backup-now", SafetyText.BACK_UP, this::backUp);
		tool(Kind.SECONDARY, "backup-prove", SafetyText.PROVE, this::prove);
		tool(Kind.SECONDARY, "verify", SafetyText.VERIFY, this::verify);
		accept = tool(Kind.DANGER, "accept-older", SafetyText.ACCEPT, this::accept);
		frame.closeButton(desk.text(SafetyText.CLOSE));
		frame.button("backup-keep", Kind.PRIMARY, desk.text(SafetyText.KEEP), this::keep);
	}

	private FlatButton tool(Kind kind, String id, SafetyText text, Runnable action) {
		return new FlatButton(tools, desk.theme(), kind).text(desk.text(text)).id(id).onPress(action);
	}

	/** Shows the window and reads the diary. */
	Shell open() {
		Optional<OlderState> older = desk.signedIn().workspace().older();
		accept.setVisible(older.isPresent());
		older.ifPresent(state -> banner.show(Banner.Kind.WARNING, desk.text(SafetyText.OLDER, state.known(), desk.time(state.knownAt()), state.newest())));
		showDiary(desk.backups().diary(home()));
		frame.open(WIDTH);
		plan.focus();
		return frame.shell();
	}

	private Path home() {
		return desk.signedIn().workspace().folder();
	}

	private void showDiary(BackupDiary diary) {
		diary.plan().ifPresent(plan::show);
		showOutcomes(diary);
	}

	private void showOutcomes(BackupDiary diary) {
		last.setText(diary.last().map(o -> desk.text(o.good() ? SafetyText.LAST_GOOD : SafetyText.LAST_BAD, desk.time(o.at())))
				.orElseGet(() -> desk.text(SafetyText.LAST_NONE)));
		proven.setText(diary.proven().map(o -> desk.text(o.good() ? SafetyText.PROVEN_GOOD : SafetyText.PROVEN_BAD, desk.time(o.at())))
				.orElseGet(() -> desk.text(SafetyText.PROVEN_NONE)));
		fit();
	}

	private void keep() {
		withPlan(chosen -> start(SafetyText.KEEP, job -> {
			desk.backups().plan(desk.signedIn().session(), home(), chosen);
			return chosen;
		}, kept -> say(Banner.Kind.SUCCESS, desk.text(SafetyText.KEPT))));
	}

	private void withPlan(Consumer<BackupPlan> use) {
		plan.plan().ifPresentOrElse(use, () -> {
			say(Banner.Kind.ERROR, desk.text(SafetyText.NO_TARGET));
			plan.focus();
		});
	}

	private void backUp() {
		withPlan(chosen -> {
			working(SafetyText.BACK_UP);
			desk.runner().now(chosen, made -> done(() -> made.ifPresentOrElse(this::backedUp, banner::hide)), this::failed);
		});
	}

	private void backedUp(BackupResult made) {
		say(Banner.Kind.SUCCESS, desk.text(SafetyText.BACKED_UP, made.info().attachments(), made.copied(), made.removed().size()));
	}

	private void prove() {
		withPlan(chosen -> new PasswordDialog(desk).open(frame.shell(), SafetyText.PROVE, SafetyText.PROVE_WORDS, password -> {
			String account = desk.signedIn().account().name();
			start(SafetyText.PROVE, job -> desk.proofs().prove(newest(chosen.target()), Optional.of(home()), account, password,
					share -> report(job, share)), proof -> say(Banner.Kind.SUCCESS,
							desk.text(SafetyText.PROVED, proof.rows(), proof.attachments(), desk.time(proof.made()))));
		}));
	}

	// A stick may carry the backups of several workspaces.
	private Path newest(Path target) {
		return desk.backups().list(target, desk.signedIn().workspace().info().id()).stream().findFirst().map(backup -> backup.folder())
				.orElse(target);
	}

	private static void report(JobMonitor job, double share) {
		job.checkCancelled();
		job.progress(share, "");
	}

	private void verify() {
		start(SafetyText.VERIFY, job -> desk.signedIn().workspace().verify(desk.signedIn().session(),
				(done, total) -> report(job, total == 0 ? 0 : (double) done / total)), this::tell);
	}

	private void tell(VerifyReport report) {
		if (report.isClean()) {
			say(Banner.Kind.SUCCESS, desk.text(SafetyText.VERIFIED, report.records(), report.changes()));
			return;
		}
		say(Banner.Kind.ERROR, desk.text(SafetyText.FOUND, report.findings().size()));
		TextBox findings = new TextBox(frame.body(), desk.theme(), SWT.MULTI | SWT.V_SCROLL | SWT.WRAP, null, 0).id("findings");
		findings.setLayoutData(DialogFrame.tall(FINDINGS_HEIGHT));
		findings.setText(report.findings().stream().map(f -> f.message(desk.messages().locale()) + " " + f.advice(desk.messages().locale()))
				.collect(Collectors.joining("\n")));
		findings.setReadOnly(true);
		fit();
	}

	private void accept() {
		if (desk.dialogs().confirmDanger(desk.text(SafetyText.ACCEPT), desk.text(SafetyText.ACCEPT_WORDS), desk.text(SafetyText.ACCEPT))) {
			start(SafetyText.ACCEPT, job -> {
				desk.signedIn().workspace().acceptOlder(desk.signedIn().session());
				return Boolean.TRUE;
			}, done -> {
				accept.setVisible(false);
				say(Banner.Kind.SUCCESS, desk.text(SafetyText.ACCEPTED));
			});
		}
	}

	private <R> void start(SafetyText label, Work<R> work, Consumer<R> onDone) {
		working(label);
		desk.jobs().start(desk.text(label), work, result -> done(() -> onDone.accept(result)), this::failed);
	}

	private void working(SafetyText label) {
		tools.setEnabled(false);
		say(Banner.Kind.INFO, desk.text(label) + " …");
	}

	private void done(Runnable action) {
		if (!frame.shell().isDisposed()) {
			tools.setEnabled(true);
			action.run();
			showOutcomes(desk.backups().diary(home()));
		}
	}

	private void failed(Throwable error) {
		if (!(error instanceof StoreException)) {
			ErrorLog.write(error);
		}
		done(() -> say(Banner.Kind.ERROR, desk.explain().apply(error)));
	}

	private void say(Banner.Kind kind, String words) {
		banner.show(kind, words);
		fit();
	}

	private void fit() {
		int height = frame.shell().computeSize(WIDTH, SWT.DEFAULT).y;
		frame.shell().setSize(WIDTH, Math.max(height, frame.shell().getSize().y));
		frame.shell().layout(true, true);
	}
}
