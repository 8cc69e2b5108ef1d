// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import java.time.ZoneId;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.SignedIn;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.SearchBox;
import org.shouwang.ui.widgets.Widgets;

/** Who read what, the newest first, with a search over all columns. */
public final class AccessLogWindow {
	private static final int WIDTH = 960;
	private static final int LIST_HEIGHT = 420;

	private final DialogFrame frame;
	private final ListModel model;

	/** @param failed told of what fails while it is read */
	public AccessLogWindow(Shell parent, Theme theme, Messages messages, SignedIn signedIn, ZoneId zone, Consumer<Throwable> failed) {
		this.frame = new DialogFrame(parent, theme, "access-log", messages.text(WatchText.LOG_TITLE));
		new Widgets(theme).paragraph(frame.body(), messages.text(WatchText.LOG_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		AccessLogRows rows = new AccessLogRows(signedIn.session(), signedIn.store().dictionary(), messages, zone);
		SearchBox search = new SearchBox(frame.body(), theme, messages.text(WatchText.SEARCH));
		search.setLayoutData(Widgets.fill(false));
		this.model = new ListModel(frame.body(), rows.source(), failed);
		RecordList list = new RecordList(frame.body(), theme, messages, rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(LIST_HEIGHT));
		search.onSearch(text -> model.ask(model.query().searching(text)));
		frame.closeButton(messages.text(WatchText.CLOSE));
	}

	/** Shows the window and reads the log. */
	public Shell open() {
		model.refresh();
		frame.open(WIDTH);
		return frame.shell();
	}
}
