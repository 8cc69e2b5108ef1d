// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.access.WorkspaceService;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** A new password, typed twice, and how strong it is. */
final class NewPassword {
	private final WelcomeFlow flow;
	private final TextBox first;
	private final TextBox again;
	private TextBox faulty;

	NewPassword(WelcomeFlow flow, Inputs inputs, Composite area, AppText label) {
		this.flow = flow;
		Composite pair = flow.widgets().area(area, Tone.SURFACE, 2, 0);
		((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
		pair.setLayoutData(Widgets.fill(false));
		first = inputs.password(pair, label, "password");
		again = inputs.password(pair, AppText.PASSWORD_AGAIN, "password-again");
		StrengthLine strength = new StrengthLine(area, flow.widgets().theme(), flow.messages());
		first.onType(text -> strength.show(text.isEmpty() ? null : PasswordStrength.of(text.toCharArray())));
		faulty = first;
	}

	/** The inputs, in their order. */
	Stream<TextBox> boxes() {
		return Stream.of(first, again);
	}

	/** What was typed, for the receiver to wipe; else the page complains. */
	Optional<char[]> take() {
		char[] password = first.input().getTextChars();
		char[] repeated = again.input().getTextChars();
		boolean isShort = password.length < WorkspaceService.MIN_PASSWORD;
		boolean same = Arrays.equals(password, repeated);
		Arrays.fill(repeated, '\0');
		if (!isShort && same) {
			return Optional.of(password);
		}
		Arrays.fill(password, '\0');
		faulty = isShort ? first : again;
		flow.complain(flow.messages().text(isShort ? AppText.PASSWORD_SHORT : AppText.PASSWORD_DIFFERS, WorkspaceService.MIN_PASSWORD));
		return Optional.empty();
	}

	/** Puts the focus where {@link #take} found fault. */
	void focus() {
		faulty.setFocus();
		faulty.input().selectAll();
	}
}
