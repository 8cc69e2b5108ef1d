// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** The labelled inputs and the foot that the pages share. */
final class Inputs {
	private final WelcomeFlow flow;
	private final Composite area;

	Inputs(WelcomeFlow flow, Composite area) {
		this.flow = flow;
		this.area = area;
		((GridLayout) area.getLayout()).verticalSpacing = 9;
	}

	void title(MessageKey title, MessageKey words) {
		flow.widgets().label(area, flow.messages().text(title), TextStyle.TITLE, Tone.TEXT);
		flow.widgets().paragraph(area, flow.messages().text(words), TextStyle.BODY, Tone.MUTED, Welcome.COLUMN);
	}

	TextBox text(MessageKey label, String id, IconKey icon, String present) {
		return input(area, label, SWT.SINGLE, id, icon, present);
	}

	/** A row of several inputs. */
	Composite row(int columns) {
		Composite row = flow.widgets().area(area, Tone.SURFACE, columns, 0);
		row.setLayoutData(Widgets.fill(false));
		return row;
	}

	/** An empty input in a row. */
	TextBox text(Composite row, MessageKey label, String id, IconKey icon) {
		return input(row, label, SWT.SINGLE, id, icon, "");
	}

	/** A password in the page's own column. */
	TextBox secret(AppText label, String id) {
		return password(area, label, id);
	}

	TextBox password(Composite parent, MessageKey label, String id) {
		return input(parent, label, SWT.PASSWORD, id, KitIcon.KEY, "");
	}

	private TextBox input(Composite parent, MessageKey label, int style, String id, IconKey icon, String present) {
		Composite pair = flow.widgets().area(parent, Tone.SURFACE, 1, 0);
		((GridLayout) pair.getLayout()).verticalSpacing = 3;
		pair.setLayoutData(Widgets.fill(false));
		flow.widgets().label(pair, flow.messages().text(label), TextStyle.SMALL, Tone.MUTED);
		TextBox box = new TextBox(pair, flow.widgets().theme(), style, icon, 0).id(id);
		box.setLayoutData(Widgets.fill(false));
		box.setText(present);
		return box;
	}

	/** The folder of a workspace. */
	TextBox folder(Path proposal) {
		return folder(AppText.FOLDER, "folder", proposal.toString());
	}

	/** A folder that can be typed or chosen. */
	TextBox folder(MessageKey label, String id, String present) {
		Composite row = flow.widgets().area(area, Tone.SURFACE, 2, 0);
		row.setLayoutData(Widgets.fill(false));
		TextBox box = input(row, label, SWT.SINGLE, id, KitIcon.FOLDER, present);
		FlatButton choose = new FlatButton(row, flow.widgets().theme(), FlatButton.Kind.SECONDARY)
				.text(flow.messages().text(AppText.FOLDER_CHOOSE)).id(id + "-choose")
				.onPress(() -> flow.dialogs().chooseFolder(flow.messages().text(label)).ifPresent(p -> box.setText(p.toString())));
		choose.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		return box;
	}

	/** The way back, also by Escape, and the way on. */
	void foot(MessageKey back, Runnable onBack, MessageKey on, Runnable onOn) {
		Composite foot = flow.widgets().area(area, Tone.SURFACE, 3, 0);
		GridData data = Widgets.fill(false);
		data.verticalIndent = 12;
		foot.setLayoutData(data);
		new FlatButton(foot, flow.widgets().theme(), FlatButton.Kind.QUIET).text(flow.messages().text(back)).id("welcome-back")
				.onPress(onBack);
		Listener escape = e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				onBack.run();
			}
		};
		foot.getShell().addListener(SWT.Traverse, escape);
		foot.addDisposeListener(e -> foot.getShell().removeListener(SWT.Traverse, escape));
		Widgets.spring(foot);
		new FlatButton(foot, flow.widgets().theme(), FlatButton.Kind.PRIMARY).text(flow.messages().text(on)).id("welcome-go")
				.onPress(onOn);
	}

	/** Lets Enter in an input go on. */
	static void onEnter(TextBox box, Runnable onOn) {
		box.input().addListener(SWT.DefaultSelection, e -> onOn.run());
	}
}
