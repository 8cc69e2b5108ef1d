// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceCard;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The very first page: make a workspace, look around in a demonstration, or open what there is. */
final class ChoicePage implements Page {
	private ChoiceCard first;

	@Override
	public void create(Composite area, WelcomeFlow flow) {
		Messages messages = flow.messages();
		flow.widgets().label(area, messages.text(AppText.WELCOME_TITLE), TextStyle.TITLE, Tone.TEXT);
		flow.widgets().paragraph(area, messages.text(AppText.WELCOME_WORDS), TextStyle.BODY, Tone.MUTED, Welcome.COLUMN);
		first = card(area, flow, "welcome-new", KitIcon.ADD, AppText.WELCOME_NEW, AppText.WELCOME_NEW_WORDS, () -> flow.show(new NewPage(Optional.empty())));
		if (flow.services().demo().isPresent()) {
			card(area, flow, "welcome-demo", KitIcon.EYE, AppText.WELCOME_DEMO, AppText.WELCOME_DEMO_WORDS,
					() -> flow.show(new DemoPage()));
		}
		if (flow.services().servers().isPresent()) {
			card(area, flow, "welcome-server", KitIcon.LANGUAGE, ServerText.CARD, ServerText.CARD_WORDS,
					() -> flow.show(new ServerPage(Optional.empty())));
		}
		card(area, flow, "welcome-open", KitIcon.FOLDER, AppText.WELCOME_OPEN, AppText.WELCOME_OPEN_WORDS,
				() -> flow.dialogs().chooseFolder(messages.text(AppText.WELCOME_OPEN)).ifPresent(flow::open));
		card(area, flow, "welcome-restore", KitIcon.REFRESH, AppText.WELCOME_RESTORE, AppText.WELCOME_RESTORE_WORDS,
				() -> flow.show(new RestorePage()));
		first.setFocus();
	}

	@Override
	public void focus() {
		first.setFocus();
	}

	private static ChoiceCard card(Composite area, WelcomeFlow flow, String id, IconKey icon, MessageKey title, MessageKey words,
			Runnable press) {
		Messages messages = flow.messages();
		String address = icon.home().getResource(icon.file()).toString();
		ChoiceCard card = new ChoiceCard(area, flow.widgets().theme(), address, messages.text(title), messages.text(words), press);
		Ids.set(card, id).setLayoutData(Widgets.fill(false));
		return card;
	}
}
