// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Carer;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Record;
import org.shouwang.model.Relation;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.RecordDialog;

/** What can be done with the adults in a child's life, as steps of editing its archive. */
final class FamilyEdits implements CarerCard.Listener {
	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final FormContext context;
	private final Shell shell;
	private final DraftAccess draft;

	/** Does a step on the draft of the moment. */
	interface DraftAccess {
		void change(String label, java.util.function.Consumer<Archive> step);
	}

	FamilyEdits(WindowKit kit, ArchivesDesk desk, FormContext context, Shell shell, DraftAccess draft) {
		this.kit = kit;
		this.desk = desk;
		this.context = context;
		this.shell = shell;
		this.draft = draft;
	}

	/** Opens the forms for a new parent or guardian. */
	void add(Relation relation) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setRelation(relation);
		tie.setRole(relation == Relation.UNKNOWN ? GuardianRole.DELEGATED : GuardianRole.LEGAL);
		Carer carer = new Carer(tie, ModelFactory.eINSTANCE.createPerson(), new java.util.ArrayList<>());
		new CarerDialog(kit, desk, context).open(shell, carer, "name",
				c -> draft.change(kit.text(ArchivesText.STEP_ADD_CARER), a -> a.carers().add(c)));
	}

	@Override
	public void edit(Carer carer, String field) {
		new CarerDialog(kit, desk, context).open(shell, carer, field, c -> replace(carer, c, ArchivesText.STEP_EDIT_CARER));
	}

	/** An adult with two ties is one object: both carers are given the changed one. */
	private void replace(Carer before, Carer after, ArchivesText step) {
		draft.change(kit.text(step), a -> a.carers().replaceAll(c -> {
			if (c.tie() == before.tie()) {
				return new Carer(after.tie(), after.person(), c.works());
			}
			return c.person() == before.person() ? new Carer(c.tie(), after.person(), c.works()) : c;
		}));
	}

	@Override
	public void end(Carer carer) {
		Guardianship ending = EcoreUtil.copy(carer.tie());
		ending.setUntil(kit.today());
		List<String> shown = List.of("until", "reason");
		new RecordDialog(shell, context, desk.type("Guardianship"), f -> shown.contains(f.name())).open(ending,
				r -> replace(carer, new Carer((Guardianship) r, carer.person(), carer.works()), ArchivesText.STEP_END_CARER));
	}

	@Override
	public void remove(Carer carer) {
		boolean sure = kit.dialogs().confirm(kit.text(ArchivesText.REMOVE_CARER_TITLE), kit.text(ArchivesText.REMOVE_CARER_WORDS),
				kit.text(ArchivesText.ACTION_REMOVE));
		if (sure) {
			draft.change(kit.text(ArchivesText.STEP_REMOVE_CARER), a -> a.carers().removeIf(c -> c.tie() == carer.tie()));
		}
	}

	@Override
	public RecordRows.Listener works(Carer carer) {
		return new ListEdits<>(draft, kit.text(ArchivesText.STEP_WORK), ParentWork.class,
				a -> a.carers().stream().filter(c -> c.person() == carer.person()).findFirst().orElseThrow().works());
	}

	/** Steps that change a list of records within the archive. */
	static final class ListEdits<R extends Record> implements RecordRows.Listener {
		private final DraftAccess draft;
		private final String label;
		private final Class<R> type;
		private final java.util.function.Function<Archive, List<R>> list;

		ListEdits(DraftAccess draft, String label, Class<R> type, java.util.function.Function<Archive, List<R>> list) {
			this.draft = draft;
			this.label = label;
			this.type = type;
			this.list = list;
		}

		@Override
		public void added(Record record) {
			draft.change(label, a -> list.apply(a).addFirst(type.cast(record)));
		}

		@Override
		public void changed(Record before, Record after) {
			draft.change(label, a -> list.apply(a).replaceAll(r -> r == before ? type.cast(after) : r));
		}

		@Override
		public void removed(Record record) {
			draft.change(label, a -> list.apply(a).removeIf(r -> r == record));
		}
	}
}
