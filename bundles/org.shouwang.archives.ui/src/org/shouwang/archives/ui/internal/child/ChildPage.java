// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Criteria;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.CommitWatch;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.ArchiveRebase.FieldOf;
import org.shouwang.archives.ui.internal.child.Saving.Loaded;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.undo.UndoStack;
import org.shouwang.ui.widgets.EmptyState;

/** The page on which one child's archive is read and edited. */
public final class ChildPage implements ChildHeader.Actions, FamilyEdits.DraftAccess {
	/** What the rest of the window hears. */
	public interface Listener {
		/** Whether there is something to save has changed. */
		void dirty(boolean isDirty);

		/** The archive of this pupil was saved; of a new pupil for the first time. */
		void saved(String pupilId);

		/** No archive is shown any more. */
		void closed();

		/** The archive shown shall be printed. */
		void print(String pupilId);
	}

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Listener listener;
	private final Composite stack;
	private final Control empty;
	private final ChildView view;
	private final LatestOnly reading;
	private final Saving saving;
	private ArchiveDraft draft;
	private Criteria criteria;
	private Loaded loaded;
	private String entering;
	private boolean isSaving;
	private boolean wasDirty;

	/** A page that shows no archive yet. */
	public ChildPage(Composite parent, WindowKit kit, ArchivesDesk desk, Listener listener) {
		this.kit = kit;
		this.desk = desk;
		this.listener = listener;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setBackground(kit.theme().color(Tone.SURFACE));
		empty = new EmptyState(stack, kit.theme(), KitIcon.PERSON, kit.text(ArchivesText.CHILD_NONE), kit.text(ArchivesText.CHILD_NONE_WORDS));
		view = new ChildView(stack, kit, desk, this, this, this::showEditing);
		reading = new LatestOnly(stack, e -> unreadable(e));
		saving = new Saving(kit, desk);
		show(empty);
		CommitWatch.watch(stack, desk.store(), c -> reread());
	}

	private void show(Control top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	/** The page's widget, for layout. */
	public Composite control() {
		return stack;
	}

	/** The id of the pupil shown; {@code null} for a new one and for none. */
	public String pupilId() {
		return draft == null ? null : draft.base().pupil().getId();
	}

	/** Whether there is anything to save. */
	public boolean isDirty() {
		return draft != null && (draft.isChanged() || view.isTyped());
	}

	/** Shows a pupil's archive. The one before must have been left. */
	public void open(String pupilId) {
		reading.ask(() -> saving.load(pupilId), this::opened);
	}

	/** Puts the focus into a pupil's form, as soon as it is shown. */
	public void enter(String pupilId) {
		entering = pupilId;
		goIn();
	}

	private void goIn() {
		if (entering != null && entering.equals(pupilId())) {
			entering = null;
			view.setFocus();
		}
	}

	/** Shows an empty archive to fill in. */
	public void create() {
		reading.ask(saving::create, fresh -> {
			opened(fresh);
			view.setFocus();
		});
	}

	private void opened(Loaded fresh) {
		start(fresh);
		view.open(draft, criteria);
		view.showClosed(fresh.filing(), fresh.corrections());
		show(view.control());
		showEditing();
		goIn();
	}

	private void start(Loaded fresh) {
		loaded = fresh;
		criteria = fresh.criteria();
		draft = new ArchiveDraft(desk.dictionary(), fresh.archive(), this::stepped);
	}

	private void stepped() {
		view.sync(draft, criteria);
		showEditing();
	}

	private void showEditing() {
		if (draft == null) {
			return;
		}
		boolean dirty = isDirty();
		boolean undo = draft.steps().undoLabel().isPresent() || kit.undo().undoLabel().isPresent();
		boolean redo = draft.steps().redoLabel().isPresent() || kit.undo().redoLabel().isPresent();
		view.showEditing(dirty && !isSaving, undo || dirty, redo);
		if (dirty != wasDirty) {
			wasDirty = dirty;
			listener.dirty(dirty);
		}
	}

	private void unreadable(Throwable e) {
		boolean gone = e instanceof StoreException s && s.reason() == StoreException.Reason.NOT_FOUND;
		close();
		if (!gone) {
			kit.errors().report(kit.text(ArchivesText.CHILD_OPEN), e);
		}
	}

	private void close() {
		draft = null;
		show(empty);
		if (wasDirty) {
			wasDirty = false;
			listener.dirty(false);
		}
		listener.closed();
	}

	/** What somebody else, an import or an undo has changed is shown at once, unless it would overwrite what is being typed. */
	private void reread() {
		String id = pupilId();
		if (id != null && !isSaving && !isDirty()) {
			reading.ask(() -> saving.load(id), fresh -> {
				if (draft != null && id.equals(pupilId()) && !isDirty() && !isSaving) {
					reopen(fresh);
				}
			});
		}
	}

	private void reopen(Loaded fresh) {
		start(fresh);
		view.reopen(draft, criteria);
		view.showClosed(fresh.filing(), fresh.corrections());
		showEditing();
	}

	@Override
	public void change(String label, Consumer<Archive> step) {
		if (draft != null && !isSaving) {
			draft.change(label, step);
		}
	}

	/**
	 * Leaves the archive: asks whether to save, where there is something to save.
	 *
	 * @param go   done when the archive is saved or its changes dropped
	 * @param stay done when the user wants to go on editing, or saving failed
	 */
	public void leave(Runnable go, Runnable stay) {
		if (!isDirty()) {
			go.run();
			return;
		}
		Optional<Boolean> answer = kit.dialogs().askSave(kit.text(ArchivesText.LEAVE_TITLE), kit.text(ArchivesText.LEAVE_WORDS));
		if (answer.isEmpty()) {
			stay.run();
		} else if (answer.get()) {
			save(go, stay);
		} else {
			close();
			go.run();
		}
	}

	@Override
	public void save() {
		save(() -> { }, () -> { });
	}

	private void save(Runnable then, Runnable otherwise) {
		if (draft == null || isSaving || !isDirty()) {
			return;
		}
		if (!view.validate()) {
			otherwise.run();
			return;
		}
		view.flush(draft);
		Optional<String> why = isClosed() ? saving.askWhy() : Optional.empty();
		if (isClosed() && why.isEmpty()) {
			otherwise.run();
			return;
		}
		setSaving(true);
		saving.save(draft.snapshot(), why.orElse(null), saved -> {
			setSaving(false);
			reopen(saved.loaded());
			if (!saved.commit().isEmpty()) {
				kit.undo().remember(new CommitCommand(desk, kit, kit.text(ArchivesText.UNDO_SAVE), saved.commit().seq(),
						saved.commit().size()));
			}
			listener.saved(saved.loaded().archive().pupil().getId());
			then.run();
		}, (fresh, conflict) -> {
			setSaving(false);
			merge(fresh, saving.choose(stack.getShell(), conflict), then, otherwise);
		}, e -> {
			setSaving(false);
			kit.errors().report(kit.text(ArchivesText.UNDO_SAVE), e);
			otherwise.run();
		});
	}

	private void merge(Archive fresh, Optional<Set<FieldOf>> theirs, Runnable then, Runnable otherwise) {
		if (theirs.isEmpty()) {
			otherwise.run();
			return;
		}
		draft.rebase(fresh, theirs.get());
		view.reopen(draft, criteria);
		if (isDirty()) {
			save(then, otherwise);
		} else {
			then.run();
		}
	}

	private boolean isClosed() {
		return loaded != null && loaded.filing() != null;
	}

	@Override
	public void closeOrReopen() {
		if (pupilId() == null || isDirty()) {
			return;
		}
		Closing closing = new Closing(kit, desk);
		if (isClosed()) {
			closing.reopen(pupilId());
		} else {
			closing.close(stack.getShell(), pupilId());
		}
	}

	@Override
	public boolean mayClose() {
		return desk.session().viewer().may(Permission.REMOVE) && desk.session().viewer().may(Permission.EDIT);
	}

	private void setSaving(boolean now) {
		isSaving = now;
		view.setReadOnly(now);
		showEditing();
	}

	/** Saves at once, for a window that is being closed; false if it could not be saved. */
	public boolean saveNow() {
		if (!isDirty()) {
			return true;
		}
		if (!view.validate()) {
			return false;
		}
		view.flush(draft);
		Optional<String> why = isClosed() ? saving.askWhy() : Optional.empty();
		if (isClosed() && why.isEmpty()) {
			return false;
		}
		reopen(saving.saveNow(draft.snapshot(), why.orElse(null)));
		return true;
	}

	@Override
	public void undo() {
		if (draft != null && view.isTyped()) {
			view.flush(draft);
		}
		boolean steps = draft != null && draft.steps().undoLabel().isPresent();
		run(steps ? draft.steps()::undo : kit.undo()::undo, ArchivesText.ACTION_UNDO);
	}

	@Override
	public void redo() {
		boolean steps = draft != null && draft.steps().redoLabel().isPresent();
		run(steps ? draft.steps()::redo : kit.undo()::redo, ArchivesText.ACTION_REDO);
	}

	/** A step back may meet what somebody else has changed since; then it stays where it was and the user is told. */
	private void run(Runnable step, ArchivesText what) {
		try {
			step.run();
		} catch (StoreException e) {
			kit.errors().report(kit.text(what), e);
		}
		showEditing();
	}

	@Override
	public void print() {
		if (pupilId() != null) {
			listener.print(pupilId());
		}
	}

	@Override
	public void history() {
		if (pupilId() != null) {
			new HistoryDialog(stack.getShell(), kit, desk, pupilId()).open();
		}
	}

	@Override
	public boolean mayReadHistory() {
		return desk.session().viewer().may(Permission.HISTORY);
	}

	@Override
	public void delete() {
		String id = pupilId();
		if (id == null || !kit.dialogs().confirm(kit.text(ArchivesText.DELETE_TITLE), kit.text(ArchivesText.DELETE_WORDS),
				kit.text(ArchivesText.ACTION_DELETE))) {
			return;
		}
		saving.delete(id, commit -> {
			close();
			kit.undo().remember(new CommitCommand(desk, kit, kit.text(ArchivesText.UNDO_DELETE), commit.seq(), commit.size()));
		});
	}

	/** Steps to another page of the archive. */
	public void stepTab(int by) {
		if (draft != null) {
			view.stepTab(by);
		}
	}

	/** What was done here and can be taken back before it is saved; for tests. */
	Optional<UndoStack> steps() {
		return Optional.ofNullable(draft).map(ArchiveDraft::steps);
	}
}
