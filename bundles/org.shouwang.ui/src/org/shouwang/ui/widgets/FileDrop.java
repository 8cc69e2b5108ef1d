// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dragged out of a folder onto a control. */
public final class FileDrop extends DropTargetAdapter {
	private final Consumer<List<Path>> onDrop;

	private FileDrop(Consumer<List<Path>> onDrop) {
		this.onDrop = onDrop;
	}

	/** Lets the control take files. */
	public static void accept(Control control, Consumer<List<Path>> onDrop) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop(onDrop));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		// Never a move: the school's file stays where it is.
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names && names.length > 0) {
			onDrop.accept(Arrays.stream(names).map(Path::of).toList());
		}
	}
}
