// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.app.dialogs.ActionDialog;
import org.shouwang.model.RetentionRule;
import org.shouwang.store.retention.DueRecords;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.dialogs.FileKind;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.FlatButton.Kind;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** The rules on how long archives are kept, what is due under them, and its erasure. */
final class RetentionWindow {
	/** The records that the window's own rules are about. */
	static final String PUPIL = "Pupil";
	private static final int WIDTH = 860;
	private static final int LIST_HEIGHT = 240;
	private static final int NAMES_HEIGHT = 140;

	private final RetentionDesk desk;
	private final DialogFrame frame;
	private final Banner banner;
	private final RetentionRows rows;
	private final ListModel model;
	private final RecordList list;
	private final Composite tools;
	private FlatButton end;
	private FlatButton erase;

	RetentionWindow(Shell parent, RetentionDesk desk) {
		this.desk = desk;
		this.frame = new DialogFrame(parent, desk.actions().theme(), "retention", desk.text(RetentionText.TITLE));
		new Widgets(desk.actions().theme()).paragraph(frame.body(), desk.text(RetentionText.WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		this.banner = new Banner(frame.body(), desk.actions().theme());
		this.tools = frame.tools();
		this.rows = new RetentionRows(desk);
		this.model = new ListModel(frame.body(), rows.source(), error -> say(Banner.Kind.ERROR, desk.actions().explain().apply(error)));
		this.list = new RecordList(frame.body(), desk.actions().theme(), desk.actions().messages(), rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(LIST_HEIGHT));
		buttons();
		model.listen(new ListModel.Listener() {
			@Override
			public void replaced() {
				showSelection();
			}

			@Override
			public void loaded() {
				showSelection();
			}
		});
		list.onSelect(selected -> showSelection());
		frame.closeButton(desk.text(RetentionText.CLOSE));
	}

	/** Shows the window and reads the rules. */
	Shell open() {
		model.refresh();
		showSelection();
		frame.open(WIDTH);
		return frame.shell();
	}

	private void buttons() {
		tool(Kind.PRIMARY, "rule-add", RetentionText.ADD, this::add);
		end = tool(Kind.SECONDARY, "rule-end", RetentionText.END, () -> one().ifPresent(this::end));
		erase = tool(Kind.DANGER, "rule-erase", RetentionText.ERASE, () -> one().flatMap(rule -> rows.due(rule.getId())).ifPresent(this::erase));
	}

	private FlatButton tool(Kind kind, String id, RetentionText text, Runnable action) {
		return new FlatButton(tools, desk.actions().theme(), kind).text(desk.text(text)).id(id).onPress(action);
	}

	private Optional<RetentionRule> one() {
		var selected = list.selection();
		return selected.size() == 1 ? rows.find(selected.getFirst().id()) : Optional.empty();
	}

	private void showSelection() {
		Optional<RetentionRule> one = one();
		end.setEnabled(one.filter(rule -> rule.getValidUntil() == null).isPresent());
		erase.setEnabled(one.flatMap(rule -> rows.due(rule.getId())).isPresent());
	}

	private void add() {
		ActionDialog<Object> dialog = new ActionDialog<>(frame.shell(), desk.actions(), RetentionText.ADD, desk.text(RetentionText.ADD_WORDS));
		RuleInput input = new RuleInput(dialog, desk);
		dialog.open(RetentionText.ADD, Kind.PRIMARY, reason -> {
			RetentionRule rule = input.rule();
			return job -> desk.retention().add(rule, reason);
		}, done -> refresh());
	}

	private void end(RetentionRule rule) {
		ActionDialog<Object> dialog = new ActionDialog<>(frame.shell(), desk.actions(), RetentionText.END,
				desk.text(RetentionText.END_WORDS, rule.getName()));
		dialog.open(RetentionText.END, Kind.PRIMARY, reason -> job -> desk.retention().end(rule, desk.today().minusDays(1), reason), done -> refresh());
	}

	/** Names first, then the number of them typed, then the place of the protocol: it must not happen by a slip. */
	private void erase(DueRecords due) {
		DialogFrame ask = new DialogFrame(frame.shell(), desk.actions().theme(), "erase", desk.text(RetentionText.ERASE));
		Widgets widgets = new Widgets(desk.actions().theme());
		widgets.paragraph(ask.body(), desk.text(RetentionText.ERASE_WORDS), TextStyle.BODY, Tone.DANGER, WIDTH / 2);
		widgets.label(ask.body(), desk.text(RetentionText.DUE_RECORDS, due.rule().getName()), TextStyle.SMALL, Tone.MUTED);
		TextBox names = new TextBox(ask.body(), desk.actions().theme(), SWT.MULTI | SWT.V_SCROLL, null, 0).id("erase-names");
		names.setLayoutData(DialogFrame.tall(NAMES_HEIGHT));
		names.setText(due.records().stream().map(record -> record.since() + "  " + record.title()).collect(Collectors.joining("\n")));
		names.setReadOnly(true);
		widgets.label(ask.body(), desk.text(RetentionText.TYPE_NUMBER), TextStyle.SMALL, Tone.MUTED);
		TextBox number = new TextBox(ask.body(), desk.actions().theme(), SWT.SINGLE, null, 0).id("erase-number");
		number.setLayoutData(Widgets.fill(false));
		Banner complaint = new Banner(ask.body(), desk.actions().theme());
		ask.closeButton(desk.text(RetentionText.CLOSE));
		ask.button("erase-go", Kind.DANGER, desk.text(RetentionText.ERASE), () -> {
			if (number.text().strip().equals(String.valueOf(due.records().size()))) {
				ask.close();
				desk.dialogs().saveFile(desk.text(RetentionText.ERASE), desk.text(RetentionText.FILE), List.of(FileKind.of("PDF", "pdf")))
						.ifPresent(file -> erase(due, file));
			} else {
				complaint.show(Banner.Kind.ERROR, desk.text(RetentionText.NUMBER_DIFFERS, due.records().size()));
				ask.shell().setSize(ask.shell().computeSize(ask.shell().getSize().x, SWT.DEFAULT));
				number.setFocus();
			}
		});
		number.setFocus();
		ask.open(WIDTH / 2 + 48);
	}

	private void erase(DueRecords due, Path file) {
		tools.setEnabled(false);
		desk.actions().jobs().start(desk.text(RetentionText.ERASE), job -> new ErasureSheet(desk).erase(due, file), told -> {
			if (!frame.shell().isDisposed()) {
				tools.setEnabled(true);
				say(told.written() ? Banner.Kind.SUCCESS : Banner.Kind.ERROR, told.words());
				refresh();
			}
		}, error -> {
			if (!frame.shell().isDisposed()) {
				tools.setEnabled(true);
				say(Banner.Kind.ERROR, desk.actions().explain().apply(error));
			}
		});
	}

	private void refresh() {
		if (!frame.shell().isDisposed()) {
			model.refresh();
		}
	}

	private void say(Banner.Kind kind, String words) {
		banner.show(kind, words);
		frame.shell().setSize(WIDTH, Math.max(frame.shell().computeSize(WIDTH, SWT.DEFAULT).y, frame.shell().getSize().y));
		frame.shell().layout(true, true);
	}
}
