// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.shouwang.archives.incoming.FolderWatch;
import org.shouwang.archives.incoming.Incoming;
import org.shouwang.archives.incoming.Incoming.Guess;
import org.shouwang.archives.incoming.IncomingFile;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.records.ui.attachments.FileWords;
import org.shouwang.store.attachments.MediaTypes;
import org.shouwang.ui.gallery.Gallery;
import org.shouwang.ui.gallery.PictureWindow;
import org.shouwang.ui.gallery.Tile;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.CheckRow;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** New photos and scans in the watched folder, until a person says whose they are or hides them. */
public final class IncomingPage {
	private static final int SIDE_WIDTH = 300;

	private final RecordsDesk desk;
	private final Incoming incoming;
	private final IncomingWishes wishes;
	private final Composite stack;
	private final Gallery gallery;
	private final Control none;
	private final Control empty;
	private final Label folderLabel;
	private final LatestOnly guessing;
	private final IncomingSide side;
	private final Map<String, IncomingFile> files = new LinkedHashMap<>();
	private Map<IncomingFile, Guess> guesses = Map.of();
	/** Read from the threads that draw, too. */
	private volatile List<IncomingFile> told = List.of();
	private FolderWatch watch;

	/** A page that watches the folder chosen on this computer, for as long as it is there. */
	public IncomingPage(Composite parent, RecordsDesk desk, Incoming incoming) {
		this.desk = desk;
		this.incoming = incoming;
		this.wishes = new IncomingWishes(desk.views().of("archives.incoming"));
		Widgets widgets = desk.widgets();
		Composite area = widgets.area(parent, Tone.SURFACE, 2, 0);
		((GridLayout) area.getLayout()).horizontalSpacing = 0;
		((GridLayout) area.getLayout()).verticalSpacing = 0;
		folderLabel = head(widgets, area);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setBackground(area.getBackground());
		stack.setLayoutData(Widgets.fill(true));
		gallery = Ids.set(new Gallery(stack, desk.theme(), this::thumbnail), "incoming");
		EmptyState choosing = new EmptyState(stack, desk.theme(), KitIcon.FOLDER, text(PapersText.IN_NONE), text(PapersText.IN_NONE_WORDS));
		choosing.action(FlatButton.Kind.PRIMARY, KitIcon.FOLDER, text(PapersText.IN_CHOOSE), this::choose);
		none = choosing;
		empty = new EmptyState(stack, desk.theme(), KitIcon.EMPTY, text(PapersText.IN_EMPTY), text(PapersText.IN_EMPTY_WORDS));
		side = new IncomingSide(area, desk, this::take, this::skip, this::takeGuessed);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, false, true);
		wide.widthHint = desk.theme().wide(SIDE_WIDTH);
		side.control().setLayoutData(wide);
		guessing = new LatestOnly(area, e -> desk.errors().report(text(PapersText.IN_STEP), e));
		gallery.onChoose(tile -> chosen());
		gallery.onOpen(this::look);
		area.addDisposeListener(e -> stopWatching());
		start();
	}

	private Label head(Widgets widgets, Composite area) {
		Composite head = widgets.area(area, Tone.SURFACE, 3, 12);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		Label label = widgets.label(head, "", TextStyle.BODY, Tone.MUTED);
		label.setLayoutData(Widgets.fill(false));
		CheckRow move = Ids.set(new CheckRow(head, desk.theme(), text(PapersText.IN_MOVE), ""), "incoming-move");
		GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
		wide.widthHint = desk.theme().wide(330);
		move.setLayoutData(wide);
		move.setChecked(wishes.isMoving());
		move.addListener(SWT.Selection, e -> wishes.setMoving(move.isChecked()));
		new FlatButton(head, desk.theme(), FlatButton.Kind.SECONDARY).icon(KitIcon.FOLDER).text(text(PapersText.IN_CHOOSE)).id("incoming-choose")
				.onPress(this::choose);
		widgets.line(area);
		return label;
	}

	private String text(PapersText key, Object... arguments) {
		return desk.messages().text(key, arguments);
	}

	private void choose() {
		Optional<Path> chosen = desk.dialogs().chooseFolder(text(PapersText.IN_CHOOSE));
		chosen.ifPresent(folder -> {
			wishes.setFolder(folder);
			start();
		});
	}

	private void start() {
		stopWatching();
		gallery.forget();
		told = List.of();
		Optional<Path> folder = wishes.folder();
		folderLabel.setText(folder.map(f -> text(PapersText.IN_FOLDER, f.toString()).replace("&", "&&")).orElse(""));
		folder.ifPresent(f -> watch = new FolderWatch(f, this::heard));
		show();
	}

	private void stopWatching() {
		if (watch != null) {
			watch.close();
			watch = null;
		}
	}

	/** Called from the watch's thread. */
	private void heard(List<IncomingFile> ready) {
		if (!stack.isDisposed()) {
			stack.getDisplay().asyncExec(() -> {
				if (!stack.isDisposed()) {
					told = ready;
					show();
				}
			});
		}
	}

	private void show() {
		files.clear();
		told.stream().filter(f -> !wishes.isDone(f)).forEach(f -> files.put(f.mark(), f));
		List<IncomingFile> shown = List.copyOf(files.values());
		tiles();
		guessing.ask(() -> incoming.guess(shown), found -> {
			guesses = found;
			tiles();
			chosen();
		});
		((StackLayout) stack.getLayout()).topControl = wishes.folder().isEmpty() ? none : files.isEmpty() ? empty : gallery;
		stack.layout();
	}

	private void tiles() {
		gallery.show(files.values().stream().map(this::tile).toList());
		side.showGuessed((int) files.values().stream().filter(guesses::containsKey).count());
	}

	private Tile tile(IncomingFile file) {
		LocalDate date = LocalDate.ofInstant(file.modified(), ZoneId.systemDefault());
		Tile plain = FileWords.tile(file.mark(), file.name(), MediaTypes.ofName(file.name()), date, file.size(), desk.locale());
		Guess guess = guesses.get(file);
		return guess == null ? plain : new Tile(plain.id(), plain.title(), text(PapersText.IN_GUESS, guess.name()), plain.icon());
	}

	/** Called beside the window. */
	private Optional<byte[]> thumbnail(String mark) {
		IncomingFile file = told.stream().filter(f -> f.mark().equals(mark)).findFirst().orElse(null);
		return file == null ? Optional.empty() : incoming.thumbnail(file);
	}

	private Optional<IncomingFile> chosenFile() {
		return gallery.chosen().map(Tile::id).map(files::get);
	}

	private void chosen() {
		side.show(chosenFile(), chosenFile().map(guesses::get));
	}

	private void look() {
		chosenFile().ifPresent(file -> new PictureWindow(stack.getShell(), desk.theme(), e -> desk.errors().report(text(PapersText.IN_STEP), e))
				.show(file.name(), () -> incoming.preview(file), text(PapersText.IN_NO_PREVIEW)));
	}

	private void skip() {
		chosenFile().ifPresent(this::dealtWith);
	}

	private void dealtWith(IncomingFile file) {
		wishes.done(file);
		show();
	}

	private void take(String pupil) {
		chosenFile().ifPresent(file -> take(Map.of(file, pupil)));
	}

	private void takeGuessed() {
		Map<IncomingFile, String> named = new LinkedHashMap<>();
		files.values().stream().filter(guesses::containsKey).forEach(f -> named.put(f, guesses.get(f).pupil()));
		if (!named.isEmpty() && desk.dialogs().confirm(text(PapersText.IN_TAKE_GUESSED, named.size()),
				text(PapersText.IN_TAKE_GUESSED_WORDS, named.size()), text(PapersText.IN_STEP))) {
			take(named);
		}
	}

	private void take(Map<IncomingFile, String> whose) {
		new IncomingJob(desk, incoming, wishes.isMoving() ? Incoming.After.MOVE : Incoming.After.LEAVE, this::dealtWith).start(stack, whose);
	}

	/** Puts the focus into the gallery. */
	public void setFocus() {
		gallery.setFocus();
	}
}
