// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** Groups of values with counts, by which a list is narrowed. Within a group checked values add up, groups narrow each other. */
public final class FacetsPanel {
	private static final int SHOWN = 8;

	private final Theme theme;
	private final Messages messages;
	private final ListModel model;
	private final Widgets widgets;
	private final ScrolledComposite scroller;
	private final Composite content;
	private final FlatButton clear;
	private final Set<String> unfolded = new HashSet<>();
	private List<FacetGroup> groups = List.of();

	/** Shows the facets of the model's queries. */
	public FacetsPanel(Composite parent, Theme theme, Messages messages, ListModel model) {
		this.theme = theme;
		this.messages = messages;
		this.model = model;
		this.widgets = new Widgets(theme);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setBackground(theme.color(Tone.PANEL));
		Composite all = widgets.area(scroller, Tone.PANEL, 1, 12);
		Composite head = widgets.area(all, Tone.PANEL, 2, 0);
		head.setLayoutData(Widgets.fill(false));
		widgets.label(head, messages.text(UiText.FACETS_TITLE), TextStyle.STRONG, Tone.TEXT).setLayoutData(Widgets.fill(false));
		clear = new FlatButton(head, theme, FlatButton.Kind.QUIET).text(messages.text(UiText.FACETS_CLEAR)).id("facets-clear")
				.onPress(() -> model.ask(model.query().filtered(Map.of())));
		content = widgets.area(all, Tone.PANEL, 1, 0);
		((GridLayout) content.getLayout()).verticalSpacing = 1;
		content.setLayoutData(Widgets.fill(false));
		scroller.setContent(all);
		scroller.addListener(SWT.Resize, e -> fit());
		clear.setVisible(false);
		model.onFacets(this::show);
	}

	/** The panel's widget, for layout. */
	public Control control() {
		return scroller;
	}

	private void show(List<FacetGroup> newGroups) {
		clear.setVisible(!model.query().facets().isEmpty());
		if (shape(newGroups).equals(shape(groups))) {
			groups = newGroups;
			recount();
		} else {
			groups = newGroups;
			rebuild();
		}
	}

	private static List<Object> shape(List<FacetGroup> groups) {
		List<Object> shape = new ArrayList<>();
		groups.forEach(g -> {
			shape.add(g.id());
			g.values().forEach(v -> shape.add(v.id()));
		});
		return shape;
	}

	/** Keeps the rows, and with them the focus, while only the counts change. */
	private void recount() {
		Map<String, FacetGroup.Value> values = new LinkedHashMap<>();
		groups.forEach(g -> g.values().forEach(v -> values.put(id(g, v), v)));
		for (Control child : content.getChildren()) {
			FacetGroup.Value value = values.get(String.valueOf(Ids.of(child)));
			if (child instanceof CheckRow row && value != null) {
				row.setCount(count(value));
				row.setChecked(isChecked(Ids.of(child)));
			}
		}
	}

	private boolean isChecked(String id) {
		return groups.stream().anyMatch(g -> g.values().stream()
				.anyMatch(v -> id(g, v).equals(id) && model.query().checked(g.id()).contains(v.id())));
	}

	private void rebuild() {
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		groups.stream().filter(g -> !g.values().isEmpty()).forEach(this::group);
		content.requestLayout();
		fit();
	}

	private void group(FacetGroup group) {
		GridData data = Widgets.fill(false);
		data.verticalIndent = 10;
		widgets.label(content, group.label(), TextStyle.SMALL, Tone.MUTED).setLayoutData(data);
		int shown = unfolded.contains(group.id()) || group.values().size() <= SHOWN + 1 ? group.values().size() : SHOWN;
		group.values().stream().limit(shown).forEach(v -> row(group, v));
		int rest = group.values().size() - shown;
		if (rest > 0) {
			new FlatButton(content, theme, FlatButton.Kind.QUIET).text(messages.text(UiText.FACETS_MORE, rest)).onPress(() -> {
				unfolded.add(group.id());
				rebuild();
			});
		}
	}

	private void row(FacetGroup group, FacetGroup.Value value) {
		CheckRow row = Ids.set(new CheckRow(content, theme, value.label(), count(value)), id(group, value));
		row.setLayoutData(Widgets.fill(false));
		row.setChecked(model.query().checked(group.id()).contains(value.id()));
		row.addListener(SWT.Selection, e -> check(group.id(), value.id(), row.isChecked()));
	}

	private static String id(FacetGroup group, FacetGroup.Value value) {
		return "facet:" + group.id() + ":" + value.id();
	}

	private String count(FacetGroup.Value value) {
		return String.format(messages.locale(), "%,d", value.count());
	}

	private void check(String group, String value, boolean checked) {
		Map<String, Set<String>> facets = new LinkedHashMap<>(model.query().facets());
		Set<String> values = new HashSet<>(model.query().checked(group));
		if (checked) {
			values.add(value);
		} else {
			values.remove(value);
		}
		facets.put(group, values);
		model.ask(model.query().filtered(facets));
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(scroller.getContent().computeSize(width, SWT.DEFAULT).y);
		}
	}
}
