// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.RecordQuery;
import org.shouwang.records.ui.internal.RecordSource;
import org.shouwang.records.ui.internal.RecordsText;
import org.shouwang.store.Store;
import org.shouwang.store.StoreListener;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListPage;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;

/** The records of one type: searched and sorted in a list, made, changed and deleted in a form beside it; every step can be undone. */
public final class RecordsPage {
	private static final int LIST_SHARE = 62;
	private static final int FORM_SHARE = 38;
	private static final int TITLE_WIDTH = 200;
	private static final int WIDTH = 130;

	private final RecordsDesk desk;
	private final RecordType type;
	private final RecordSource source;
	private final ListPage list;
	private final RecordPane pane;
	private boolean steering;

	/** A page that reads at once and again after each commit. For the window's thread. */
	public RecordsPage(Composite parent, RecordsDesk desk, RecordType type) {
		this.desk = desk;
		this.type = type;
		this.source = new RecordSource(desk, type);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(3);
		sash.setBackground(desk.theme().color(Tone.LINE));
		String label = type.label(desk.locale());
		list = new ListPage(sash, desk.theme(), desk.messages(), text(RecordsText.SEARCH), columns(), source.rows(),
				desk.views().of(type.module() + "." + type.id()), e -> desk.errors().report(label, e));
		list.tool(FlatButton.Kind.PRIMARY, KitIcon.ADD, text(RecordsText.NEW, label), this::create).id("record-new");
		list.setEmptyState(stack -> new EmptyState(stack, desk.theme(), KitIcon.DOCUMENT, text(RecordsText.EMPTY, label),
				text(RecordsText.EMPTY_WORDS)));
		pane = new RecordPane(sash, desk, type, type::newRecord);
		sash.setWeights(LIST_SHARE, FORM_SHARE);
		list.list().onSelect(this::selected);
		watch(sash, desk.signedIn().store());
	}

	private String text(RecordsText key, Object... arguments) {
		return desk.messages().text(key, arguments);
	}

	private List<ListColumn> columns() {
		List<FieldType> fields = RecordQuery.shown(type);
		Optional<FieldType> title = type.title();
		return IntStream.range(0, fields.size()).mapToObj(fields::get).map(f -> new ListColumn(f.name(), f.label(desk.locale()),
				title.filter(f::equals).isPresent() ? TITLE_WIDTH : WIDTH, title.filter(f::equals).isPresent() ? Look.STRONG : Look.TEXT))
				.toList();
	}

	private void watch(Composite owner, Store store) {
		StoreListener listener = commit -> {
			if (!owner.isDisposed()) {
				owner.getDisplay().asyncExec(() -> refresh(owner));
			}
		};
		store.addListener(listener);
		owner.addDisposeListener(e -> store.removeListener(listener));
	}

	private void refresh(Composite owner) {
		if (!owner.isDisposed()) {
			source.forget();
			list.model().refresh();
			pane.refresh();
		}
	}

	private void selected(List<ListRow> rows) {
		if (steering || rows.size() != 1 || rows.getFirst().id().equals(pane.id())) {
			return;
		}
		if (pane.mayLeave()) {
			pane.open(rows.getFirst().id());
		} else if (pane.id() != null) {
			steering = true;
			list.list().select(pane.id());
			steering = false;
		}
	}

	/** Shows an empty form for a new record. */
	public void create() {
		if (pane.mayLeave()) {
			pane.create();
		}
	}

	/** Saves what was typed, if there is something and it is in order. */
	public void save() {
		pane.save();
	}

	/** Puts the focus into the list. */
	public void setFocus() {
		list.list().control().setFocus();
	}
}
