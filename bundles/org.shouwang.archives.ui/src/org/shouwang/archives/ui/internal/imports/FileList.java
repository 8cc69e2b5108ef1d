// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The files of an import, each with a sign of how far it is. */
final class FileList {
	private static final int WIDTH = 250;

	private final WindowKit kit;
	private final Composite area;
	private final Composite rows;
	private final Consumer<ImportFile> onChoose;
	private final List<FlatButton> buttons = new ArrayList<>();

	FileList(Composite parent, WindowKit kit, Consumer<ImportFile> onChoose, Runnable onAdd) {
		this.kit = kit;
		this.onChoose = onChoose;
		area = kit.widgets().area(parent, Tone.PANEL, 1, 8);
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		rows = kit.widgets().area(area, Tone.PANEL, 1, 0);
		((GridLayout) rows.getLayout()).verticalSpacing = 2;
		rows.setLayoutData(Widgets.fill(false));
		new FlatButton(area, kit.theme(), FlatButton.Kind.QUIET).icon(KitIcon.ADD).text(kit.text(ArchivesText.IMPORT_ADD)).id("import-add")
				.onPress(onAdd);
	}

	/** Shows the files, one of them chosen. */
	void show(List<ImportFile> files, ImportFile chosen) {
		while (buttons.size() < files.size()) {
			ImportFile file = files.get(buttons.size());
			FlatButton button = new FlatButton(rows, kit.theme(), FlatButton.Kind.QUIET).text(file.name()).hint(file.path().toString())
					.id("file:" + file.name()).leading().onPress(() -> onChoose.accept(file));
			button.setLayoutData(Widgets.fill(false));
			buttons.add(button);
		}
		for (int i = 0; i < files.size(); i++) {
			buttons.get(i).icon(icon(files.get(i))).setChosen(files.get(i) == chosen);
		}
		area.layout(true, true);
	}

	private static KitIcon icon(ImportFile file) {
		return switch (file.state()) {
		case WAITING, LOOKING, IMPORTING -> KitIcon.REFRESH;
		case READY -> file.report().rejected() > 0 ? KitIcon.WARNING : KitIcon.DOCUMENT;
		case KEPT_OUT -> KitIcon.WARNING;
		case PROBLEM -> KitIcon.ERROR;
		case IMPORTED -> KitIcon.CHECK_CIRCLE;
		};
	}

	/** Names the area for tests. */
	Composite control() {
		return Ids.set(area, "import-files");
	}
}
