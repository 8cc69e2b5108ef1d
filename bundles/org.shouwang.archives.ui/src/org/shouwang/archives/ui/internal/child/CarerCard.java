// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.archives.Carer;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.RecordRows.Spec;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Card;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** One adult in a child's life: who it is, how it is tied to the child, and for a parent where it works. */
final class CarerCard {
	/** What a person does on the card. */
	interface Listener {
		void edit(Carer carer, String field);

		void end(Carer carer);

		void remove(Carer carer);

		RecordRows.Listener works(Carer carer);
	}

	private static final List<String> TIE_FIELDS = List.of("capacity", "livesWithChild", "concern", "reason");
	private static final List<String> PERSON_FIELDS = List.of("phone", "education", "presentAddress", "idNumber", "remarks");

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final FormContext context;
	private final Listener listener;

	CarerCard(WindowKit kit, ArchivesDesk desk, FormContext context, Listener listener) {
		this.kit = kit;
		this.desk = desk;
		this.context = context;
		this.listener = listener;
	}

	/** Adds a card for the adult; the work history of a parent is returned, to be opened from elsewhere. */
	RecordRows show(Composite parent, Carer carer, boolean readOnly) {
		Card card = new Card(parent, kit.theme(), 1, 12);
		((GridLayout) card.getLayout()).verticalSpacing = 6;
		card.setLayoutData(Widgets.fill(false));
		head(card, carer, readOnly);
		String facts = facts(carer);
		if (!facts.isEmpty()) {
			kit.widgets().paragraph(card, facts, TextStyle.SMALL, Tone.MUTED, 160);
		}
		if (!carer.isParent()) {
			return null;
		}
		Spec spec = new Spec(desk.type("ParentWork"), "place", "since", "until", "reason");
		RecordRows works = new RecordRows(card, kit, context, spec, listener.works(carer));
		works.show(carer.works(), readOnly);
		return works;
	}

	private void head(Composite card, Carer carer, boolean readOnly) {
		boolean holds = carer.holds(kit.today());
		Composite head = new Composite(card, SWT.NONE);
		GridLayout layout = Widgets.grid(6, 0);
		layout.horizontalSpacing = 4;
		head.setLayout(layout);
		head.setLayoutData(Widgets.fill(false));
		Chip relation = new Chip(head, kit.theme());
		relation.show(relation(carer), holds ? Tone.ACCENT_SOFT : Tone.HOVER, holds ? Tone.ON_ACCENT_SOFT : Tone.MUTED);
		var name = kit.widgets().label(head, carer.person().getName() == null ? "" : carer.person().getName(), TextStyle.STRONG, Tone.TEXT);
		GridData nameData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		nameData.horizontalIndent = 4;
		name.setLayoutData(nameData);
		kit.widgets().label(head, dates(carer), TextStyle.SMALL, Tone.MUTED).setLayoutData(Widgets.fill(false));
		if (readOnly) {
			return;
		}
		String id = carer.tie().getRelation() + ":" + carer.tie().getId();
		tool(head, KitIcon.EDIT, ArchivesText.ACTION_EDIT, "edit-carer:" + id, () -> listener.edit(carer, "name"));
		if (holds) {
			tool(head, KitIcon.CALENDAR, ArchivesText.ACTION_END, "end-carer:" + id, () -> listener.end(carer));
		}
		tool(head, KitIcon.DELETE, ArchivesText.ACTION_REMOVE, "remove-carer:" + id, () -> listener.remove(carer));
	}

	private void tool(Composite head, KitIcon icon, ArchivesText hint, String id, Runnable action) {
		new FlatButton(head, kit.theme(), FlatButton.Kind.QUIET).icon(icon).hint(kit.text(hint)).id(id).onPress(action);
	}

	private String relation(Carer carer) {
		RecordType tie = desk.type("Guardianship");
		String relation = context.show(tie.field("relation"), tie.field("relation").get(carer.tie()));
		String role = context.show(tie.field("role"), carer.tie().getRole());
		return carer.isParent() && !carer.isDelegate() ? relation
				: Stream.of(role, relation).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
	}

	private String dates(Carer carer) {
		var since = carer.tie().getSince();
		var until = carer.tie().getUntil();
		String end = until == null ? kit.text(ArchivesText.UNTIL_NOW) : until.toString();
		return since == null && until == null ? "" : (since == null ? "…" : since) + " – " + end;
	}

	private String facts(Carer carer) {
		Stream<String> ofPerson = parts(desk.type("Person"), carer.person(), PERSON_FIELDS);
		Stream<String> ofTie = parts(desk.type("Guardianship"), carer.tie(), TIE_FIELDS);
		return Stream.concat(ofPerson, ofTie).filter(Objects::nonNull).collect(Collectors.joining("  ·  "));
	}

	private Stream<String> parts(RecordType type, Record record, List<String> fields) {
		return fields.stream().map(type::field).map(f -> part(f, f.get(record)));
	}

	private String part(FieldType field, Object value) {
		if (value == null) {
			return null;
		}
		boolean speaks = field.name().equals("phone") || field.name().equals("capacity");
		return speaks ? context.show(field, value) : FactText.of(context, field, value);
	}
}
