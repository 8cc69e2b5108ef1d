// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.carriers.CarrierRegister;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.ui.RecordPane;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.store.Permission;
import org.shouwang.store.UnitOfWork;
import org.shouwang.ui.form.DatedRecords;
import org.shouwang.ui.form.DatedRecords.Spec;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.Tone;

/** The pages behind a carrier's form: what lies in it, and who had it. */
final class CarrierPages {
	private final RecordsDesk desk;
	private final CarrierRegister register;
	private final CarrierSteps steps;
	private String carrier;

	CarrierPages(RecordsDesk desk, CarrierRegister register, CarrierSteps steps) {
		this.desk = desk;
		this.register = register;
		this.steps = steps;
	}

	/** Adds them to a pane. */
	void addTo(RecordPane pane) {
		RecordType contents = desk.signedIn().store().dictionary().type(CarrierContent.class);
		RecordType loans = desk.signedIn().store().dictionary().type(CarrierLoan.class);
		page(pane, "contents", PapersText.TAB_CONTENTS, new Spec(contents, "title", "madeOn", null, f -> !f.name().equals("carrier"), this::newContent),
				register::contentsOf, this::saveContent);
		page(pane, "loans", PapersText.TAB_LOANS,
				new Spec(loans, "borrower", "lentOn", "returnedOn", f -> !f.name().equals("carrier"), () -> register.newLoan(carrier)),
				register::loansOf, this::saveLoan);
	}

	private Record newContent() {
		CarrierContent content = ArchivesFactory.eINSTANCE.createCarrierContent();
		content.setCarrier(carrier);
		return content;
	}

	private void page(RecordPane pane, String id, PapersText label, Spec spec, Function<String, List<? extends Record>> read, Consumer<Record> save) {
		Page[] page = new Page[1];
		pane.addTab(id, desk.messages().text(label), parent -> {
			page[0] = new Page(parent, spec, read, save);
			return page[0].scroller;
		}, shown -> {
			carrier = shown.getId();
			page[0].show(carrier);
		});
	}

	private void saveContent(Record content) {
		steps.commit(PapersText.STEP_CONTENT, session -> session.change(desk.messages().text(PapersText.STEP_CONTENT), unit -> put(unit, content)));
	}

	private void saveLoan(Record loan) {
		steps.commit(PapersText.STEP_LEND, session -> loan.getId() == null ? register.lend((CarrierLoan) loan)
				: session.change(desk.messages().text(PapersText.STEP_LEND), unit -> unit.update(loan)));
	}

	private static void put(UnitOfWork unit, Record record) {
		if (record.getId() == null) {
			unit.add(record);
		} else {
			unit.update(record);
		}
	}

	/** One of the pages. */
	private final class Page implements DatedRecords.Listener {
		private final ScrolledComposite scroller;
		private final Composite area;
		private final DatedRecords list;
		private final LatestOnly reading;
		private final Function<String, List<? extends Record>> read;
		private final Consumer<Record> save;

		Page(Composite parent, Spec spec, Function<String, List<? extends Record>> read, Consumer<Record> save) {
			this.read = read;
			this.save = save;
			scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
			scroller.setExpandHorizontal(true);
			scroller.setExpandVertical(true);
			scroller.setBackground(desk.theme().color(Tone.SURFACE));
			area = desk.widgets().area(scroller, Tone.SURFACE, 1, 20);
			list = new DatedRecords(area, desk.forms(), spec, this);
			scroller.setContent(area);
			scroller.addListener(SWT.Resize, e -> fit());
			reading = new LatestOnly(scroller, e -> desk.errors().report(spec.type().label(desk.locale()), e));
		}

		void show(String id) {
			list.setReadOnly(id == null || !desk.signedIn().session().viewer().may(Permission.EDIT));
			if (id == null) {
				list.show(List.of());
			} else {
				reading.ask(() -> read.apply(id), found -> {
					list.show(found);
					fit();
				});
			}
		}

		private void fit() {
			int width = scroller.getClientArea().width;
			if (width > 0) {
				area.layout(true, true);
				scroller.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
			}
		}

		@Override
		public void save(Record record) {
			save.accept(record);
		}

		@Override
		public void remove(Record record) {
			steps.commit(PapersText.STEP_CONTENT, session -> session.change(desk.messages().text(PapersText.STEP_CONTENT), unit -> unit.remove(record)));
		}
	}
}
