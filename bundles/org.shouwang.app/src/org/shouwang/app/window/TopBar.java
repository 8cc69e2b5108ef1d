// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.session.Sessions;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.search.QuickHit;
import org.shouwang.ui.search.QuickSearch;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Suggestions;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The top of the window: whose archives these are, the search over all modules, and language, appearance and lock. */
public final class TopBar {
	/** Its id in the model. */
	public static final String ID = "org.shouwang.app.toolcontrol.topbar";
	private static final int SEARCH_WIDTH = 420;
	private static final int MOST_HITS = 10;
	private static final String LANGUAGE = "org.shouwang.app.command.language";
	private static final String APPEARANCE = "org.shouwang.app.command.appearance";
	private static final String LOCK = "org.shouwang.app.command.lock";

	private final Theme theme;
	private final Messages messages;
	private final Sessions sessions;
	private final QuickSearches searches;
	private final MWindow window;
	private TextBox search;

	@Inject
	TopBar(Theme theme, Messages messages, Sessions sessions, QuickSearches searches, MWindow window) {
		this.theme = theme;
		this.messages = messages;
		this.sessions = sessions;
		this.searches = searches;
		this.window = window;
	}

	@PostConstruct
	void create(Composite parent) {
		Widgets widgets = new Widgets(theme);
		Composite bar = widgets.area(parent, Tone.PANEL, 3, 0);
		GridLayout layout = (GridLayout) bar.getLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 7;
		layout.makeColumnsEqualWidth = false;
		school(widgets, bar);
		search(bar);
		tools(bar);
	}

	private void school(Widgets widgets, Composite bar) {
		Composite area = widgets.area(bar, Tone.PANEL, 2, 0);
		GridData data = Widgets.fill(false);
		data.widthHint = 100;
		area.setLayoutData(data);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(theme.icon(KitIcon.SHOUWANG, Tone.ACCENT, 22));
		String school = sessions.school();
		widgets.label(area, school.isEmpty() ? messages.text(AppText.PRODUCT) : school, TextStyle.HEADING, Tone.TEXT)
				.setLayoutData(Widgets.fill(false));
	}

	private void search(Composite bar) {
		search = new TextBox(bar, theme, SWT.SINGLE, KitIcon.SEARCH, 0).placeholder(messages.text(AppText.QUICK_SEARCH))
				.id("quick-search");
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = SEARCH_WIDTH;
		search.setLayoutData(data);
		Suggestions<QuickHit> suggestions = new Suggestions<>(search, theme, this::find, QuickHit::line, this::open);
		search.onType(text -> {
			if (text.isBlank()) {
				suggestions.close();
			} else {
				suggestions.offer(text.strip());
			}
		});
	}

	private List<QuickHit> find(String typed) {
		return searches.find(typed, messages.locale(), MOST_HITS);
	}

	private void open(QuickHit hit) {
		search.setText("");
		EModelService model = window.getContext().get(EModelService.class);
		if (model.find(hit.perspective(), window) instanceof MPerspective perspective) {
			window.getContext().get(EPartService.class).switchPerspective(perspective);
		}
		window.getContext().get(IEventBroker.class).post(QuickSearch.OPEN, hit);
	}

	private void tools(Composite bar) {
		Composite area = new Composite(bar, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		area.setLayoutData(data);
		GridLayout grid = Widgets.grid(2, 0);
		area.setLayout(grid);
		Widgets.spring(area);
		Composite row = new Composite(area, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 2;
		layout.marginRight = 0;
		row.setLayout(layout);
		tool(row, KitIcon.LANGUAGE, AppText.LANGUAGE_SWITCH, LANGUAGE).text(messages.text(AppText.LANGUAGE_SHORT));
		tool(row, theme.isDark() ? KitIcon.SUN : KitIcon.MOON, AppText.APPEARANCE_SWITCH, APPEARANCE);
		tool(row, KitIcon.LOCK, AppText.LOCK, LOCK);
	}

	private FlatButton tool(Composite row, KitIcon icon, AppText hint, String command) {
		return new FlatButton(row, theme, FlatButton.Kind.QUIET).icon(icon).hint(messages.text(hint)).id(command)
				.onPress(() -> row.getDisplay().asyncExec(() -> execute(command)));
	}

	private void execute(String id) {
		ParameterizedCommand command = window.getContext().get(ECommandService.class).createCommand(id);
		window.getContext().get(EHandlerService.class).executeHandler(command);
	}

	/** Puts the focus into the search field. */
	public void focusSearch() {
		search.setFocus();
		search.input().selectAll();
	}
}
