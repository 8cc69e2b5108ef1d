// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.app.internal.AppText;
import org.shouwang.app.session.Sessions;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.start.NoticeSource;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceCard;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The first page: the school, the day, and a card for each module. */
public final class StartPart {
	private static final int CARD_COLUMNS = 3;
	private static final int WIDTH = 900;

	private final Theme theme;
	private final Messages messages;
	private final Sessions sessions;
	private final Clock clock;
	private final Notices notices;
	private final MWindow window;
	private final EModelService model;
	private Composite page;
	private Composite warnings;
	private LatestOnly asking;

	@Inject
	StartPart(Theme theme, Messages messages, Sessions sessions, Clock clock, Notices notices, MWindow window, EModelService model) {
		this.theme = theme;
		this.messages = messages;
		this.sessions = sessions;
		this.clock = clock;
		this.notices = notices;
		this.window = window;
		this.model = model;
	}

	@PostConstruct
	void create(Composite parent) {
		Widgets widgets = new Widgets(theme);
		asking = new LatestOnly(parent);
		page = widgets.area(parent, Tone.SURFACE, 1, 48);
		Composite column = widgets.area(page, Tone.SURFACE, 1, 0);
		GridData data = new GridData(SWT.CENTER, SWT.TOP, true, true);
		data.widthHint = WIDTH;
		column.setLayoutData(data);
		((GridLayout) column.getLayout()).verticalSpacing = 6;
		widgets.label(column, today(), TextStyle.BODY, Tone.MUTED);
		widgets.label(column, title(), TextStyle.DISPLAY, Tone.TEXT);
		widgets.paragraph(column, messages.text(AppText.START_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH);
		warnings = widgets.area(column, Tone.SURFACE, 1, 0);
		warnings.setLayoutData(Widgets.fill(false));
		cards(widgets, column);
		widgets.paragraph(column, messages.text(AppText.START_KEYS), TextStyle.SMALL, Tone.MUTED, WIDTH);
	}

	private String today() {
		return LocalDate.now(clock).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale()));
	}

	private String title() {
		return sessions.school().isEmpty() ? messages.text(AppText.PRODUCT) : sessions.school();
	}

	private void cards(Widgets widgets, Composite column) {
		List<MPerspective> modules = ModuleBar.perspectives(window, model).stream()
				.filter(p -> !ModelIds.START.equals(p.getElementId())).toList();
		if (modules.isEmpty()) {
			return;
		}
		Composite cards = widgets.area(column, Tone.SURFACE, CARD_COLUMNS, 0);
		GridLayout layout = (GridLayout) cards.getLayout();
		layout.marginHeight = 20;
		layout.horizontalSpacing = 16;
		layout.makeColumnsEqualWidth = true;
		cards.setLayoutData(Widgets.fill(false));
		modules.forEach(m -> new ChoiceCard(cards, theme, m.getIconURI(), m.getLocalizedLabel(), m.getLocalizedTooltip(),
				() -> window.getContext().get(EPartService.class).switchPerspective(m)).setLayoutData(Widgets.fill(false)));
	}

	/** What is to be done may have changed whenever a person comes back to this page. */
	@Focus
	void focus() {
		page.setFocus();
		asking.ask(() -> notices.all(messages.locale()), this::show);
	}

	private void show(List<Notice> all) {
		for (Control old : warnings.getChildren()) {
			old.dispose();
		}
		for (Notice notice : all) {
			FlatButton.Kind kind = notice.grave() ? FlatButton.Kind.DANGER : FlatButton.Kind.QUIET;
			new FlatButton(warnings, theme, kind).icon(notice.grave() ? KitIcon.WARNING : KitIcon.INFO).text(notice.text()).leading()
					.id("notice:" + notice.topic()).onPress(() -> open(notice)).setLayoutData(Widgets.fill(false));
		}
		page.layout(true, true);
	}

	private void open(Notice notice) {
		IEclipseContext context = window.getContext();
		if (model.find(notice.place(), window) instanceof MPerspective perspective) {
			context.get(EPartService.class).switchPerspective(perspective);
			context.get(IEventBroker.class).post(NoticeSource.OPEN, notice);
		} else {
			ParameterizedCommand command = context.get(ECommandService.class).createCommand(notice.place());
			context.get(EHandlerService.class).executeHandler(command);
		}
	}
}
