// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.MappedColumn.Use;
import org.shouwang.sheets.TargetField;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** Each column of a file with the field that it is read into, to be corrected by hand. */
final class MappingPane {
	private static final Map<String, ArchivesText> OWNERS = Map.of("father", ArchivesText.OWNER_FATHER, "mother",
			ArchivesText.OWNER_MOTHER, "guardian", ArchivesText.OWNER_GUARDIAN);

	private final WindowKit kit;
	private final ScrolledComposite scroller;
	private final Composite content;
	private final Consumer<ColumnMapping> onCorrect;
	private ColumnMapping mapping;

	MappingPane(Composite parent, WindowKit kit, Consumer<ColumnMapping> onCorrect) {
		this.kit = kit;
		this.onCorrect = onCorrect;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setBackground(kit.theme().color(Tone.SURFACE));
		scroller.getVerticalBar().setIncrement(24);
		content = kit.widgets().area(scroller, Tone.SURFACE, 4, 8);
		GridLayout layout = (GridLayout) content.getLayout();
		layout.verticalSpacing = 6;
		layout.horizontalSpacing = 12;
		scroller.setContent(content);
		scroller.addListener(SWT.Resize, e -> fit());
	}

	Control control() {
		return scroller;
	}

	void show(ColumnMapping newMapping) {
		if (newMapping == mapping) {
			return;
		}
		mapping = newMapping;
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		List<Choice> choices = choices();
		mapping.columns().forEach(c -> row(c, choices));
		content.layout(true, true);
		fit();
	}

	private List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(ColumnMapping.KEEP_ASIDE, kit.text(ArchivesText.MAPPING_KEEP)));
		choices.add(new Choice(ColumnMapping.IGNORE, kit.text(ArchivesText.MAPPING_IGNORE)));
		mapping.fields().forEach(f -> choices.add(new Choice(f.id(), label(f))));
		return choices;
	}

	/** Names of adults' fields repeat: whose they are stands before. */
	private String label(TargetField field) {
		String name = field.label().in(kit.locale());
		int dot = field.id().indexOf('.');
		ArchivesText owner = dot < 0 ? null : OWNERS.get(field.id().substring(0, dot));
		return owner == null ? name : kit.text(ArchivesText.MAPPING_OF, kit.text(owner), name);
	}

	private void row(MappedColumn column, List<Choice> choices) {
		kit.widgets().label(content, column.letters(), TextStyle.SMALL, Tone.FAINT);
		kit.widgets().label(content, column.header(), TextStyle.BODY, Tone.TEXT).setLayoutData(Widgets.fill(false));
		ChoiceBox box = Ids.set(new ChoiceBox(content, kit.theme()), "mapping:" + column.letters());
		box.setChoices(choices);
		box.setValue(switch (column.use()) {
		case FIELD -> column.fieldId();
		case IGNORED -> ColumnMapping.IGNORE;
		case UNKNOWN -> ColumnMapping.KEEP_ASIDE;
		});
		box.setLayoutData(wide(240));
		box.setFault(column.use() == Use.UNKNOWN || !column.alternatives().isEmpty() ? Tone.WARNING : null);
		box.addListener(SWT.Selection, e -> onCorrect.accept(corrected(column, (String) box.value())));
		kit.widgets().label(content, note(column), TextStyle.SMALL, Tone.MUTED).setLayoutData(wide(150));
	}

	private static GridData wide(int width) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = width;
		return data;
	}

	private ColumnMapping corrected(MappedColumn column, String decision) {
		return switch (decision) {
		case ColumnMapping.KEEP_ASIDE -> mapping.keepAside(column.column());
		case ColumnMapping.IGNORE -> mapping.ignore(column.column());
		default -> mapping.assign(column.column(), decision);
		};
	}

	private String note(MappedColumn column) {
		if (!column.alternatives().isEmpty()) {
			return kit.text(ArchivesText.MAPPING_AMBIGUOUS);
		}
		return switch (column.origin()) {
		case MATCHED -> column.use() == Use.UNKNOWN ? kit.text(ArchivesText.MAPPING_UNKNOWN) : "";
		case REMEMBERED -> kit.text(ArchivesText.MAPPING_REMEMBERED);
		case CHOSEN -> kit.text(ArchivesText.MAPPING_CHOSEN);
		};
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
