// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.Archive;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.Carer;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Relation;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** The page of a child's parents and guardians: those of today as cards, former ones below. */
final class FamilyPane {
	private final WindowKit kit;
	private final FamilyEdits edits;
	private final CarerCard cards;
	private final ScrolledComposite scroller;
	private final Composite content;
	private final Map<Relation, RecordRows> works = new HashMap<>();
	private Archive archive;

	FamilyPane(Composite parent, WindowKit kit, ArchivesDesk desk, FormContext context, FamilyEdits edits) {
		this.kit = kit;
		this.edits = edits;
		this.cards = new CarerCard(kit, desk, context, edits);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setBackground(kit.theme().color(Tone.SURFACE));
		scroller.getVerticalBar().setIncrement(24);
		content = kit.widgets().area(scroller, Tone.SURFACE, 1, 20);
		((GridLayout) content.getLayout()).verticalSpacing = 12;
		scroller.setContent(content);
		scroller.addListener(SWT.Resize, e -> fit());
	}

	Control control() {
		return scroller;
	}

	/** Shows the adults of an archive. */
	void show(Archive newArchive, boolean readOnly) {
		archive = newArchive;
		works.clear();
		content.setRedraw(false);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		LocalDate today = kit.today();
		if (!readOnly) {
			buttons(today);
		}
		List<Carer> now = archive.carers().stream().filter(c -> c.holds(today)).toList();
		now.forEach(c -> card(c, readOnly));
		List<Carer> former = archive.carers().stream().filter(c -> !c.holds(today)).toList();
		if (!former.isEmpty()) {
			kit.widgets().label(content, kit.text(ArchivesText.FAMILY_FORMER), TextStyle.HEADING, Tone.MUTED);
			former.forEach(c -> card(c, readOnly));
		}
		if (archive.carers().isEmpty()) {
			kit.widgets().paragraph(content, kit.text(ArchivesText.FAMILY_EMPTY), TextStyle.BODY, Tone.MUTED, 160);
		}
		content.setRedraw(true);
		content.layout(true, true);
		fit();
	}

	private void card(Carer carer, boolean readOnly) {
		RecordRows rows = cards.show(content, carer, readOnly);
		if (rows != null) {
			works.putIfAbsent(carer.tie().getRelation(), rows);
		}
	}

	private void buttons(LocalDate today) {
		Composite bar = new Composite(content, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 8;
		row.marginLeft = row.marginTop = row.marginBottom = 0;
		bar.setLayout(row);
		bar.setLayoutData(Widgets.fill(false));
		if (archive.father(today).isEmpty()) {
			button(bar, ArchivesText.FAMILY_ADD_FATHER, "add-father", Relation.FATHER);
		}
		if (archive.mother(today).isEmpty()) {
			button(bar, ArchivesText.FAMILY_ADD_MOTHER, "add-mother", Relation.MOTHER);
		}
		button(bar, ArchivesText.FAMILY_ADD_GUARDIAN, "add-guardian", Relation.UNKNOWN);
	}

	private void button(Composite bar, ArchivesText text, String id, Relation relation) {
		new FlatButton(bar, kit.theme(), FlatButton.Kind.SECONDARY).icon(KitIcon.ADD).text(kit.text(text)).id(id)
				.onPress(() -> edits.add(relation));
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		}
	}

	/** Opens the form in which a missing item can be filled in. */
	void fillIn(ArchiveItem item) {
		LocalDate today = kit.today();
		switch (item) {
		case FATHER -> edits.add(Relation.FATHER);
		case MOTHER -> edits.add(Relation.MOTHER);
		case FATHER_PHONE -> phone(archive.father(today), Relation.FATHER);
		case MOTHER_PHONE -> phone(archive.mother(today), Relation.MOTHER);
		case FATHER_PLACE -> place(Relation.FATHER);
		case MOTHER_PLACE -> place(Relation.MOTHER);
		default -> phone(archive.delegate(today), Relation.UNKNOWN);
		}
	}

	private void phone(Optional<Carer> carer, Relation relation) {
		carer.ifPresentOrElse(c -> edits.edit(c, "phone"), () -> edits.add(relation));
	}

	private void place(Relation relation) {
		RecordRows rows = works.get(relation);
		if (rows == null) {
			edits.add(relation);
		} else {
			rows.add();
		}
	}
}
