// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.Criteria;
import org.shouwang.archives.model.Applicability;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** What makes an archive complete, and for whom (A10): every school says it for itself. */
public final class CriteriaDialog {
	private static final int WIDTH = 640;
	private static final int BOX_WIDTH = 150;

	private final Shell parent;
	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Map<ArchiveItem, ChoiceBox> boxes = new EnumMap<>(ArchiveItem.class);

	/** @param parent over which the dialog opens */
	public CriteriaDialog(Shell parent, WindowKit kit, ArchivesDesk desk) {
		this.parent = parent;
		this.kit = kit;
		this.desk = desk;
	}

	/** Reads what holds now, then shows the dialog. */
	public void open() {
		kit.jobs().start(kit.text(ArchivesText.CRITERIA_ACTION), m -> desk.archives().criteria(), this::show);
	}

	private void show(Criteria criteria) {
		DialogFrame frame = new DialogFrame(parent, kit.theme(), "criteria-dialog", kit.text(ArchivesText.CRITERIA_ACTION));
		kit.widgets().paragraph(frame.body(), kit.text(ArchivesText.CRITERIA_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		Composite grid = kit.widgets().area(frame.body(), Tone.SURFACE, 4, 0);
		((GridLayout) grid.getLayout()).verticalSpacing = 6;
		grid.setLayoutData(Widgets.fill(true));
		List<Choice> choices = desk.type("CompletenessCriterion").field("applies").options().stream()
				.map(o -> new Choice(o.literal(), o.label().in(kit.locale()))).toList();
		for (ArchiveItem item : ArchiveItem.values()) {
			row(grid, item, choices, criteria.applies(item));
		}
		frame.closeButton(kit.text(ArchivesText.CANCEL));
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, kit.text(ArchivesText.ACTION_SAVE), () -> {
			save(criteria);
			frame.close();
		});
		frame.open(WIDTH);
	}

	private void row(Composite grid, ArchiveItem item, List<Choice> choices, Applicability now) {
		kit.widgets().label(grid, item.label().in(kit.locale()), TextStyle.BODY, Tone.TEXT).setLayoutData(Widgets.fill(false));
		ChoiceBox box = Ids.set(new ChoiceBox(grid, kit.theme()), "criterion:" + item.name());
		box.setChoices(choices);
		box.setValue(now);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = BOX_WIDTH;
		box.setLayoutData(data);
		boxes.put(item, box);
	}

	private void save(Criteria before) {
		Map<ArchiveItem, Applicability> changed = new EnumMap<>(ArchiveItem.class);
		boxes.forEach((item, box) -> {
			if (box.value() != before.applies(item)) {
				changed.put(item, (Applicability) box.value());
			}
		});
		if (changed.isEmpty()) {
			return;
		}
		String label = kit.text(ArchivesText.UNDO_CRITERIA);
		kit.jobs().start(label, m -> desk.archives().setCriteria(changed),
				c -> kit.undo().remember(new CommitCommand(desk, kit, label, c.seq(), c.size())));
	}
}
