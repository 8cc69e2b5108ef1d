// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.Archive;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Widgets;

/** Values from columns of imported files that no field takes; to read only. */
final class KeptPane {
	private final WindowKit kit;
	private final ScrolledComposite scroller;
	private final Composite content;

	KeptPane(Composite parent, WindowKit kit) {
		this.kit = kit;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setBackground(kit.theme().color(Tone.SURFACE));
		content = kit.widgets().area(scroller, Tone.SURFACE, 1, 20);
		((GridLayout) content.getLayout()).verticalSpacing = 12;
		scroller.setContent(content);
		scroller.addListener(SWT.Resize, e -> fit());
	}

	Control control() {
		return scroller;
	}

	void show(Archive archive) {
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		Widgets widgets = kit.widgets();
		widgets.paragraph(content, kit.text(archive.kept().isEmpty() ? ArchivesText.KEPT_NONE : ArchivesText.KEPT_WORDS), TextStyle.SMALL,
				Tone.MUTED, 160);
		archive.kept().forEach(this::row);
		content.layout(true, true);
		fit();
	}

	private void row(KeptValue kept) {
		Composite row = kit.widgets().area(content, Tone.PANEL, 1, 8);
		((GridLayout) row.getLayout()).verticalSpacing = 2;
		row.setLayoutData(Widgets.fill(false));
		String source = kept.getSource() == null ? "" : "  ·  " + kept.getSource();
		kit.widgets().paragraph(row, kept.getHeader() + source, TextStyle.SMALL, Tone.MUTED, 160);
		kit.widgets().paragraph(row, kept.getContent() == null ? "" : kept.getContent(), TextStyle.BODY, Tone.TEXT, 160);
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
