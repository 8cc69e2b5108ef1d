// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The modules at the left: one entry for each perspective in the model, wherever it came from. */
public final class ModuleBar {
	private final Theme theme;
	private final MWindow window;
	private final EModelService model;
	private Composite bar;

	@Inject
	ModuleBar(Theme theme, MWindow window, EModelService model) {
		this.theme = theme;
		this.window = window;
		this.model = model;
	}

	@PostConstruct
	void create(Composite parent) {
		bar = new Widgets(theme).area(parent, Tone.PANEL, 1, 6);
		((GridLayout) bar.getLayout()).verticalSpacing = 4;
		fill();
	}

	private void fill() {
		for (Control child : bar.getChildren()) {
			child.dispose();
		}
		MPerspective active = model.getActivePerspective(window);
		for (MPerspective perspective : perspectives(window, model)) {
			ModuleEntry entry = new ModuleEntry(bar, theme, perspective, bar.getChildren().length + 1);
			Ids.set(entry, "module:" + perspective.getElementId());
			entry.setChosen(perspective == active);
			entry.onPress(() -> show(perspective));
		}
		bar.layout();
	}

	/** The perspectives to show, in the order of the model. */
	public static List<MPerspective> perspectives(MWindow window, EModelService model) {
		return model.findElements(window, null, MPerspective.class).stream()
				.filter(p -> ModelIds.PERSPECTIVES.equals(p.getParent().getElementId()) && p.isVisible()).toList();
	}

	private void show(MPerspective perspective) {
		window.getContext().get(EPartService.class).switchPerspective(perspective);
	}

	@Inject
	@Optional
	void perspectiveChosen(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
		boolean ours = event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective;
		if (ours && bar != null && !bar.isDisposed()) {
			MPerspective chosen = (MPerspective) event.getProperty(UIEvents.EventTags.NEW_VALUE);
			for (Control child : bar.getChildren()) {
				((ModuleEntry) child).setChosen(((ModuleEntry) child).perspective() == chosen);
			}
		}
	}

	@Inject
	@Optional
	void modulesChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event) {
		boolean ours = event.getProperty(UIEvents.EventTags.ELEMENT) instanceof org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
		if (ours && bar != null && !bar.isDisposed()) {
			fill();
		}
	}
}
