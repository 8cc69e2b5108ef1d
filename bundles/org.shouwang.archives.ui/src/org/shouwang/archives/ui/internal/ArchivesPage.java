// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.ui.internal.child.ChildPage;
import org.shouwang.archives.ui.internal.imports.ImportDialog;
import org.shouwang.archives.ui.internal.duplicates.DuplicatesDialog;
import org.shouwang.archives.ui.internal.list.PupilPage;
import org.shouwang.archives.ui.internal.print.PrintDialog;
import org.shouwang.archives.ui.internal.print.PrintScopes;
import org.shouwang.ui.theme.Tone;

/** The page of the archives: the list of pupils at the left, the archive of the one chosen at the right. */
public final class ArchivesPage implements PupilPage.Listener, ChildPage.Listener {
	private static final int LIST_SHARE = 54;
	private static final int CHILD_SHARE = 46;

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Offers offers;
	private final Consumer<Boolean> onDirty;
	private final SashForm sash;
	private final PupilPage pupils;
	private final ChildPage child;

	/** @param onDirty told whether there is something to save */
	public ArchivesPage(Composite parent, WindowKit kit, ArchivesDesk desk, Offers offers, Consumer<Boolean> onDirty) {
		this.kit = kit;
		this.desk = desk;
		this.offers = offers;
		this.onDirty = onDirty;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(3);
		sash.setBackground(kit.theme().color(Tone.LINE));
		pupils = new PupilPage(sash, kit, desk, this);
		child = new ChildPage(sash, kit, desk, this);
		sash.setWeights(LIST_SHARE, CHILD_SHARE);
	}

	@Override
	public void chosen(String pupilId) {
		show(pupilId);
	}

	@Override
	public void entered(String pupilId) {
		child.enter(pupilId);
	}

	/** Shows a pupil's archive, once the one before may be left. */
	public void show(String pupilId) {
		child.leave(() -> {
			pupils.choose(pupilId);
			child.open(pupilId);
		}, () -> pupils.choose(child.pupilId()));
	}

	@Override
	public void create() {
		child.leave(() -> {
			pupils.choose(null);
			child.create();
		}, () -> { });
	}

	@Override
	public void importFiles(List<Path> files) {
		new ImportDialog(sash.getShell(), kit, desk, offers).open(files);
	}

	@Override
	public void duplicates() {
		child.leave(() -> new DuplicatesDialog(sash.getShell(), kit, desk).open(), () -> { });
	}

	@Override
	public void print() {
		openPrint(pupils.selectedIds());
	}

	@Override
	public void print(String pupilId) {
		openPrint(List.of(pupilId));
	}

	private void openPrint(List<String> selected) {
		var query = pupils.query();
		PrintScopes scopes = new PrintScopes(desk.archives(), kit, selected, pupils.shownCount(), () -> pupils.shownIds(query));
		new PrintDialog(sash.getShell(), kit, offers, scopes).open();
	}

	@Override
	public void dirty(boolean isDirty) {
		onDirty.accept(isDirty);
	}

	@Override
	public void saved(String pupilId) {
		pupils.choose(pupilId);
	}

	@Override
	public void closed() {
		pupils.choose(null);
	}

	/** The list of pupils. */
	public PupilPage pupils() {
		return pupils;
	}

	/** The archive shown. */
	public ChildPage child() {
		return child;
	}
}
