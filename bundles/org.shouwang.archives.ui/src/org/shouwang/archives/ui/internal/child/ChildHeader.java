// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.ArchiveState;
import org.shouwang.archives.AwayParents;
import org.shouwang.archives.Ground;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.model.Filing;
import org.shouwang.model.meta.FieldType;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.widgets.Banner;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.ProgressLine;
import org.shouwang.ui.widgets.Widgets;

/** The head of a child's archive: who it is, what is computed of it and why, what is missing, and what can be done with it. */
final class ChildHeader {
	/** What the buttons do. */
	interface Actions {
		void save();

		void undo();

		void redo();

		void print();

		void delete();

		void history();

		/** Closes the archive under archive rules, or opens a closed one again. */
		void closeOrReopen();

		/** Whether this account may do that. */
		boolean mayClose();

		/** Whether this account may read who changed what. */
		boolean mayReadHistory();
	}

	private final WindowKit kit;
	private final Actions actions;
	private final FieldType grounds;
	private final Composite head;
	private final Label name;
	private final Label detail;
	private final Chip alarm;
	private final Chip definitionA;
	private final Chip definitionB;
	private final Label why;
	private final ProgressLine line;
	private final Label percent;
	private final Link missing;
	private FlatButton save;
	private FlatButton undo;
	private FlatButton redo;
	private FlatButton delete;
	private FlatButton history;
	private FlatButton lock;
	private Banner closed;

	/** @param grounds the field that says why an archive is closed */
	ChildHeader(Composite parent, WindowKit kit, Actions actions, FieldType grounds, Consumer<ArchiveItem> onMissing) {
		this.grounds = grounds;
		this.kit = kit;
		this.actions = actions;
		Widgets widgets = kit.widgets();
		head = widgets.area(parent, Tone.SURFACE, 1, 20);
		((GridLayout) head.getLayout()).marginHeight = 12;
		head.setLayoutData(Widgets.fill(false));
		Composite first = widgets.area(head, Tone.SURFACE, 10, 0);
		((GridLayout) first.getLayout()).horizontalSpacing = 4;
		first.setLayoutData(Widgets.fill(false));
		name = Ids.set(widgets.label(first, "", TextStyle.TITLE, Tone.TEXT), "child-name");
		detail = Ids.set(widgets.label(first, "", TextStyle.BODY, Tone.MUTED), "child-detail");
		GridData detailData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		detailData.horizontalIndent = 6;
		detail.setLayoutData(detailData);
		buttons(first);
		closed = Ids.set(new Banner(head, kit.theme()), "child-closed");
		Composite state = widgets.area(head, Tone.SURFACE, 4, 0);
		state.setLayoutData(Widgets.fill(false));
		alarm = Ids.set(new Chip(state, kit.theme()), "alarm");
		alarm.setLayoutData(new GridData());
		alarm.show(kit.text(ArchivesText.CHIP_LIVES_ALONE), Tone.DANGER_SOFT, Tone.DANGER);
		alarm.setToolTipText(kit.text(ArchivesText.CHIP_LIVES_ALONE_HINT));
		definitionA = Ids.set(new Chip(state, kit.theme()), "definition-a");
		definitionB = Ids.set(new Chip(state, kit.theme()), "definition-b");
		why = Ids.set(widgets.paragraph(state, "", TextStyle.SMALL, Tone.MUTED, 160), "child-why");
		((GridData) why.getLayoutData()).verticalAlignment = SWT.CENTER;
		Composite complete = widgets.area(head, Tone.SURFACE, 3, 0);
		complete.setLayoutData(Widgets.fill(false));
		line = new ProgressLine(complete, kit.theme());
		GridData lineData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		lineData.widthHint = 96;
		line.setLayoutData(lineData);
		percent = Ids.set(widgets.label(complete, "", TextStyle.SMALL, Tone.MUTED), "child-percent");
		missing = missing(complete, onMissing);
	}

	private void buttons(Composite parent) {
		undo = tool(parent, KitIcon.UNDO, ArchivesText.ACTION_UNDO, "child-undo", actions::undo);
		redo = tool(parent, KitIcon.REDO, ArchivesText.ACTION_REDO, "child-redo", actions::redo);
		tool(parent, KitIcon.PRINT, ArchivesText.ACTION_PRINT_CHILD, "child-print", actions::print);
		history = tool(parent, KitIcon.CALENDAR, ArchivesText.ACTION_HISTORY, "child-history", actions::history);
		lock = tool(parent, KitIcon.LOCK, FilingText.CLOSE, "child-close", actions::closeOrReopen);
		delete = tool(parent, KitIcon.DELETE, ArchivesText.ACTION_DELETE, "child-delete", actions::delete);
		save = new FlatButton(parent, kit.theme(), FlatButton.Kind.PRIMARY).icon(KitIcon.SAVE).text(kit.text(ArchivesText.ACTION_SAVE))
				.hint(kit.text(ArchivesText.ACTION_SAVE_HINT)).id("child-save").onPress(actions::save);
	}

	private FlatButton tool(Composite parent, KitIcon icon, MessageKey hint, String id, Runnable action) {
		return new FlatButton(parent, kit.theme(), FlatButton.Kind.QUIET).icon(icon).hint(kit.text(hint)).id(id).onPress(action);
	}

	private Link missing(Composite parent, Consumer<ArchiveItem> onMissing) {
		Link link = Ids.set(new Link(parent, SWT.WRAP), "child-missing");
		link.setFont(kit.theme().font(TextStyle.SMALL));
		link.setForeground(kit.theme().color(Tone.MUTED));
		link.setLinkForeground(kit.theme().color(Tone.ACCENT));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		link.setLayoutData(data);
		link.addListener(SWT.Selection, e -> onMissing.accept(ArchiveItem.valueOf(e.text)));
		return link;
	}

	/** Who it is. */
	void showChild(String childName, boolean isNew, String className) {
		name.setText(isNew && childName.isEmpty() ? kit.text(ArchivesText.CHILD_NEW) : childName.replace("&", "&&"));
		detail.setText(className.replace("&", "&&"));
		delete.setEnabled(!isNew);
		lock.setEnabled(!isNew && actions.mayClose());
		history.setEnabled(!isNew && actions.mayReadHistory());
		head.layout(true, true);
	}

	/** Since when the archive is closed; {@code null} while it is open. */
	void showClosed(Filing filing) {
		lock.hint(kit.text(filing == null ? FilingText.CLOSE : FilingText.REOPEN));
		lock.setChosen(filing != null);
		delete.setEnabled(delete.isEnabled() && filing == null);
		if (filing == null) {
			closed.hide();
		} else {
			String ground = grounds.options().stream().filter(o -> o.literal().equals(filing.getGround())).map(o -> o.label().in(kit.locale()))
					.findFirst().orElse("");
			String note = filing.getNote() == null ? "" : filing.getNote();
			closed.show(Banner.Kind.INFO, kit.text(FilingText.CLOSED, filing.getFiledOn().toString(), ground, note));
		}
		head.getParent().layout(new org.eclipse.swt.widgets.Control[] { closed });
	}

	/** What is computed. */
	void showState(ArchiveState state) {
		var locale = kit.locale();
		alarm.setVisible(state.livesAlone());
		((GridData) alarm.getLayoutData()).exclude = !state.livesAlone();
		definitionA.show(kit.text(state.leftBehind() ? ArchivesText.CHIP_LEFT_BEHIND : ArchivesText.CHIP_NOT_LEFT_BEHIND),
				state.leftBehind() ? Tone.ACCENT_SOFT : Tone.HOVER, state.leftBehind() ? Tone.ON_ACCENT_SOFT : Tone.MUTED);
		definitionA.setToolTipText(kit.text(ArchivesText.CHIP_A_HINT));
		boolean away = state.awayParents() != AwayParents.NONE;
		definitionB.show(kit.text(ArchivesText.CHIP_REGISTER, state.awayParents().label().in(locale), state.awayParents().code()),
				away ? Tone.ACCENT_SOFT : Tone.HOVER, away ? Tone.ON_ACCENT_SOFT : Tone.MUTED);
		definitionB.setToolTipText(kit.text(ArchivesText.CHIP_B_HINT));
		why.setText(state.grounds().stream().map(Ground::label).map(l -> l.in(locale)).collect(Collectors.joining(kit.text(ArchivesText.CLAUSE))));
		line.setShare(state.completeness() / 100.0);
		percent.setText(kit.text(ArchivesText.COMPLETE_PERCENT, state.completeness()));
		missing.setText(missing(state));
		head.getParent().layout(new org.eclipse.swt.widgets.Control[] { alarm, why, missing, percent, definitionA, definitionB });
	}

	private String missing(ArchiveState state) {
		if (state.missing().isEmpty()) {
			return kit.text(ArchivesText.COMPLETE_ALL);
		}
		String items = state.missing().stream().map(i -> "<a href=\"" + i.name() + "\">" + i.label().in(kit.locale()) + "</a>")
				.collect(Collectors.joining(kit.text(ArchivesText.COMMA)));
		return kit.text(ArchivesText.COMPLETE_MISSING, items);
	}

	/** What can be done now. */
	void showEditing(boolean canSave, boolean canUndo, boolean canRedo) {
		save.setEnabled(canSave);
		undo.setEnabled(canUndo);
		redo.setEnabled(canRedo);
	}
}
