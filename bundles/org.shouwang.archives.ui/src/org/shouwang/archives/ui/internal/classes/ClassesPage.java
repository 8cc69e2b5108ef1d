// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.archives.ClassFigures;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitWatch;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** The classes in figures: enrolment, pupils on the roll, left-behind children and their share; a class can be changed beside. */
public final class ClassesPage {
	private static final int LIST_SHARE = 64;
	private static final int FORM_SHARE = 36;

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final ListModel model;
	private final RecordList list;
	private final ClassForm form;
	private final Label total;
	private final Composite area;
	private final LatestOnly adding;
	private String chosen;

	/** A page that reads at once and again after each commit. */
	public ClassesPage(Composite parent, WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(3);
		sash.setBackground(kit.theme().color(Tone.LINE));
		area = kit.widgets().area(sash, Tone.SURFACE, 1, 0);
		((GridLayout) area.getLayout()).verticalSpacing = 0;
		head();
		model = new ListModel(area, new ClassSource(desk.archives(), kit), e -> kit.errors().report(kit.text(ArchivesText.CLASSES), e));
		list = new RecordList(area, kit.theme(), kit.messages(), columns(), model, kit.views().of("archives.classes"));
		list.control().setLayoutData(Widgets.fill(true));
		kit.widgets().line(area);
		Composite foot = kit.widgets().area(area, Tone.PANEL, 1, 12);
		((GridLayout) foot.getLayout()).marginHeight = 6;
		foot.setLayoutData(Widgets.fill(false));
		total = Ids.set(kit.widgets().label(foot, "", TextStyle.SMALL, Tone.MUTED), "classes-total");
		total.setLayoutData(Widgets.fill(false));
		adding = new LatestOnly(total);
		form = new ClassForm(sash, kit, desk);
		sash.setWeights(LIST_SHARE, FORM_SHARE);
		listen();
	}

	private void listen() {
		list.onSelect(this::selected);
		model.listen(new Answers());
		CommitWatch.watch(area, desk.store(), c -> model.refresh());
		model.ask(ListQuery.ALL.sorted(list.sortKeys()));
	}

	private void head() {
		Composite head = kit.widgets().area(area, Tone.SURFACE, 3, 12);
		head.setLayoutData(Widgets.fill(false));
		kit.widgets().label(head, kit.text(ArchivesText.CLASSES), TextStyle.TITLE, Tone.TEXT).setLayoutData(Widgets.fill(false));
		new FlatButton(head, kit.theme(), FlatButton.Kind.SECONDARY).icon(KitIcon.SETTINGS).text(kit.text(ArchivesText.CRITERIA_ACTION))
				.id("criteria").onPress(() -> new CriteriaDialog(area.getShell(), kit, desk).open());
		new FlatButton(head, kit.theme(), FlatButton.Kind.PRIMARY).icon(KitIcon.ADD).text(kit.text(ArchivesText.CLASS_NEW)).id("class-new")
				.onPress(() -> form.create());
		kit.widgets().line(area);
	}

	private List<ListColumn> columns() {
		return List.of(new ListColumn(ClassSource.NAME, kit.text(ArchivesText.COLUMN_CLASS), 150, Look.STRONG),
				new ListColumn(ClassSource.ENROLLED, kit.text(ArchivesText.CLASS_ENROLLED), 110, Look.NUMBER),
				new ListColumn(ClassSource.ON_ROLL, kit.text(ArchivesText.CLASS_ON_ROLL), 110, Look.NUMBER),
				new ListColumn(ClassSource.LEFT_BEHIND, kit.text(ArchivesText.CLASS_LEFT_BEHIND), 120, Look.NUMBER),
				new ListColumn(ClassSource.SHARE, kit.text(ArchivesText.CLASS_SHARE), 120, Look.NUMBER));
	}

	private void selected(List<ListRow> rows) {
		if (rows.size() == 1 && !rows.getFirst().id().equals(chosen)) {
			chosen = rows.getFirst().id();
			form.open(chosen);
		}
	}

	private final class Answers implements ListModel.Listener {
		@Override
		public void replaced() {
			if (chosen != null) {
				list.select(chosen);
			}
			adding.ask(() -> ClassFigures.total(desk.archives().index(kit.today()).classFigures()),
					this::show);
		}

		private void show(ClassFigures all) {
			String share = ClassSource.share(all, kit);
			total.setText(kit.text(ArchivesText.CLASSES_TOTAL, all.enrolled(), all.onRoll(), all.leftBehind(), share));
			total.requestLayout();
		}

		@Override
		public void loaded() {
			// the same rows
		}
	}

	/** Puts the focus into the list. */
	public void setFocus() {
		list.control().setFocus();
	}

	/** What is typed for the class chosen. */
	public ClassForm form() {
		return form;
	}
}
