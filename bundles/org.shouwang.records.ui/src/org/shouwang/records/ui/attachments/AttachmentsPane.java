// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.attachments;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.shouwang.model.Attachment;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.ui.gallery.Gallery;
import org.shouwang.ui.gallery.Tile;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FileDrop;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/**
 * The files that belong to one record: added by dialog, dragging and pasting, looked at, saved, named and removed. Offers only what the account
 * may do. Everything takes effect at once and can be undone.
 */
public final class AttachmentsPane {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

	private final AttachmentsDesk desk;
	private final Composite area;
	private final Composite stack;
	private final Gallery gallery;
	private final Control empty;
	private final Control unsaved;
	private final LatestOnly reading;
	private final FileIntake intake;
	private final AttachmentActions actions;
	private final boolean mayAdd;
	private IntConsumer onCount = count -> { };
	private List<Attachment> attachments = List.of();
	private String ownerType;
	private String owner;
	private FlatButton add;
	private FlatButton paste;
	private List<FlatButton> tools = List.of();

	/** A pane without a record. */
	public AttachmentsPane(Composite parent, AttachmentsDesk desk) {
		this.desk = desk;
		this.mayAdd = desk.may(Permission.EDIT) && desk.mayReadContent();
		this.intake = new FileIntake(desk, parent.getDisplay(), this::refresh);
		Widgets widgets = new Widgets(desk.forms().theme());
		area = widgets.area(parent, Tone.SURFACE, 1, 0);
		((GridLayout) area.getLayout()).verticalSpacing = 0;
		this.actions = new AttachmentActions(desk, area.getShell(), this::refresh);
		tools(widgets);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(Widgets.fill(true));
		stack.setBackground(area.getBackground());
		gallery = new Gallery(stack, desk.forms().theme(), this::thumbnail);
		Ids.set(gallery, "attachments");
		gallery.onChoose(tile -> enable());
		gallery.onOpen(() -> chosen(a -> actions.look(attachments, a)));
		gallery.addListener(SWT.KeyDown, this::key);
		empty = emptyState();
		unsaved = new EmptyState(stack, desk.forms().theme(), KitIcon.PICTURE, desk.text(AttachmentsText.TAB), desk.text(AttachmentsText.UNSAVED));
		reading = new LatestOnly(area, e -> desk.errors().report(desk.text(AttachmentsText.TAB), e));
		FileDrop.accept(area, this::add);
		show(null, null);
	}

	private void tools(Widgets widgets) {
		Composite bar = widgets.area(area, Tone.SURFACE, 1, 12);
		((GridLayout) bar.getLayout()).marginHeight = 8;
		bar.setLayoutData(Widgets.fill(false));
		Composite row = new Composite(bar, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 4;
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		row.setLayout(layout);
		row.setLayoutData(Widgets.fill(false));
		add = button(row, FlatButton.Kind.SECONDARY, KitIcon.ADD, AttachmentsText.ADD, "attachment-add", mayAdd, this::chooseFiles);
		paste = button(row, FlatButton.Kind.QUIET, KitIcon.PASTE, AttachmentsText.PASTE, "attachment-paste", mayAdd, this::paste);
		tools = List.of(
				button(row, FlatButton.Kind.QUIET, KitIcon.EYE, AttachmentsText.OPEN, "attachment-open", desk.mayReadContent(),
						() -> chosen(a -> actions.look(attachments, a))),
				button(row, FlatButton.Kind.QUIET, KitIcon.SAVE, AttachmentsText.SAVE, "attachment-save",
						desk.may(Permission.EXPORT) && desk.mayReadContent(), () -> chosen(actions::save)),
				button(row, FlatButton.Kind.QUIET, KitIcon.EDIT, AttachmentsText.DESCRIBE, "attachment-describe", desk.may(Permission.EDIT),
						() -> chosen(actions::describe)),
				button(row, FlatButton.Kind.QUIET, KitIcon.DELETE, AttachmentsText.REMOVE, "attachment-remove", desk.may(Permission.REMOVE),
						() -> chosen(actions::remove)));
	}

	private FlatButton button(Composite row, FlatButton.Kind kind, KitIcon icon, AttachmentsText text, String id, boolean may, Runnable action) {
		FlatButton button = new FlatButton(row, desk.forms().theme(), kind).icon(icon).text(desk.text(text)).id(id).onPress(action);
		RowData data = new RowData();
		data.exclude = !may;
		button.setLayoutData(data);
		button.setVisible(may);
		button.addListener(SWT.KeyDown, this::key);
		return button;
	}

	private Control emptyState() {
		EmptyState state = new EmptyState(stack, desk.forms().theme(), KitIcon.PICTURE, desk.text(AttachmentsText.EMPTY),
				desk.text(mayAdd ? AttachmentsText.EMPTY_WORDS : AttachmentsText.EMPTY_READER));
		if (mayAdd) {
			state.action(FlatButton.Kind.PRIMARY, KitIcon.ADD, desk.text(AttachmentsText.ADD), this::chooseFiles).id("attachment-first")
					.addListener(SWT.KeyDown, this::key);
		}
		return state;
	}

	/** Called beside the window. */
	private Optional<byte[]> thumbnail(String id) {
		try {
			return desk.attachments().thumbnail(id);
		} catch (StoreException e) {
			if (e.reason() == Reason.NOT_FOUND) {
				return Optional.empty(); // removed a moment ago; the next answer no longer names it
			}
			throw e;
		}
	}

	/** The pane's widget, for layout. */
	public Composite control() {
		return area;
	}

	/** Told in the window's thread how many attachments the record has. */
	public void onCount(IntConsumer listener) {
		onCount = listener;
	}

	/**
	 * Shows the attachments of a record.
	 *
	 * @param newOwner id; {@code null} for a record that was not saved yet
	 */
	public void show(String newOwnerType, String newOwner) {
		boolean same = newOwner != null && newOwner.equals(owner);
		ownerType = newOwnerType;
		owner = newOwner;
		if (!same) {
			gallery.forget();
			shown(List.of());
			top(owner == null ? unsaved : gallery);
		}
		refresh();
	}

	/** Reads them anew, as after a commit. */
	public void refresh() {
		String asked = owner;
		if (asked != null && !area.isDisposed()) {
			reading.ask(() -> desk.attachments().of(ownerType, asked), found -> {
				if (asked.equals(owner)) {
					shown(found);
					top(found.isEmpty() ? empty : gallery);
				}
			});
		}
	}

	private void shown(List<Attachment> found) {
		attachments = found;
		gallery.show(found.stream().map(this::tile).toList());
		onCount.accept(found.size());
		enable();
	}

	private Tile tile(Attachment a) {
		return FileWords.tile(a.getId(), a.getName(), a.getMediaType(), a.getTakenOn(), a.getByteCount(), desk.forms().locale());
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	private void enable() {
		add.setEnabled(owner != null);
		paste.setEnabled(owner != null);
		boolean one = gallery.chosen().isPresent();
		tools.forEach(t -> t.setEnabled(one));
	}

	private void chosen(Consumer<Attachment> action) {
		Optional<String> id = gallery.chosen().map(Tile::id);
		attachments.stream().filter(a -> id.filter(a.getId()::equals).isPresent()).findFirst().ifPresent(action);
	}

	private void key(Event e) {
		boolean control = (e.stateMask & SWT.MOD1) != 0;
		if (control && (e.keyCode == 'v' || e.keyCode == 'V')) {
			paste();
		} else if (e.keyCode == SWT.DEL && desk.may(Permission.REMOVE)) {
			chosen(actions::remove);
		}
	}

	private void chooseFiles() {
		add(desk.dialogs().chooseFiles(desk.text(AttachmentsText.ADD_TITLE), List.of()));
	}

	/** Adds files, as if they were dropped here. */
	public void add(List<Path> files) {
		if (mayAdd && owner != null && !files.isEmpty()) {
			intake.add(ownerType, owner, files);
		}
	}

	/** Adds what lies in the clipboard: files, else a picture. */
	public void paste() {
		if (!mayAdd || owner == null) {
			return;
		}
		ClipboardFiles clipboard = new ClipboardFiles(area.getDisplay());
		List<Path> files = clipboard.files();
		Optional<byte[]> picture = files.isEmpty() ? clipboard.picture() : Optional.empty();
		if (!files.isEmpty()) {
			add(files);
		} else if (picture.isPresent()) {
			LocalDateTime now = LocalDateTime.now(desk.forms().clock());
			String name = desk.text(AttachmentsText.PASTE_NAME, STAMP.format(now));
			intake.add(new AttachmentDraft(ownerType, owner, name, now.toLocalDate()), picture.get());
		} else {
			desk.dialogs().info(desk.text(AttachmentsText.PASTE_NOTHING), desk.text(AttachmentsText.PASTE_NOTHING_WORDS));
		}
	}
}
