// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.undo.UndoStack;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Writes into the menu what "Undo" would take back and what "Redo" would do again. */
public final class UndoMenuAddon {
	private final MApplication application;
	private final EModelService model;
	private final UndoStack stack;
	private Messages messages;
	private Runnable stop = () -> { };

	@Inject
	UndoMenuAddon(MApplication application, EModelService model, UndoStack stack) {
		this.application = application;
		this.model = model;
		this.stack = stack;
	}

	@PostConstruct
	void start() {
		stop = stack.onChange(this::update);
		update();
	}

	@PreDestroy
	void end() {
		stop.run();
	}

	/** Called again when the language changes. */
	@Inject
	void setMessages(Messages newMessages) {
		messages = newMessages;
		update();
	}

	private void update() {
		write(ModelIds.ITEM_UNDO, stack.undoLabel(), AppText.UNDO, AppText.UNDO_WHAT);
		write(ModelIds.ITEM_REDO, stack.redoLabel(), AppText.REDO, AppText.REDO_WHAT);
	}

	private void write(String id, Optional<String> what, MessageKey plain, MessageKey named) {
		String label = what.map(w -> messages.text(named, w)).orElseGet(() -> messages.text(plain));
		model.findElements(application, id, MMenuItem.class, null, EModelService.IN_MAIN_MENU).stream()
				.map(MMenuElement.class::cast).forEach(item -> item.setLabel(label));
	}
}
