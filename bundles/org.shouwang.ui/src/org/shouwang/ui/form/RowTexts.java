// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Widgets;

/** The two lines of a dated record: what names it, and the rest of its values. */
final class RowTexts {
	private final FormContext context;
	private final DatedRecords.Spec spec;
	private final Record record;

	RowTexts(FormContext context, DatedRecords.Spec spec, Record record) {
		this.context = context;
		this.spec = spec;
		this.record = record;
	}

	void show(Composite parent, Widgets widgets, Tone tone) {
		FieldType title = spec.type().field(spec.title());
		Object value = title.get(record);
		Label label = widgets.label(parent, title.target().isPresent() ? "…" : context.show(title, value), TextStyle.STRONG, tone);
		label.setLayoutData(Widgets.fill(false));
		if (title.target().isPresent() && value != null) {
			new LatestOnly(label).ask(() -> context.references().find(title.target().get(), value.toString()),
					found -> label.setText(found.map(Reference::label).orElse("***").replace("&", "&&")));
		}
		String details = details();
		if (!details.isEmpty()) {
			widgets.paragraph(parent, details, TextStyle.SMALL, Tone.MUTED, 160);
		}
	}

	private String details() {
		List<String> parts = spec.type().fields().stream().filter(f -> !f.isHidden() && spec.shown().test(f))
				.filter(f -> !Arrays.asList(spec.title(), spec.from(), spec.to()).contains(f.name()) && f.target().isEmpty())
				.map(this::part).filter(Objects::nonNull).toList();
		return String.join("  ·  ", parts);
	}

	private String part(FieldType field) {
		Object value = field.get(record);
		if (value == null) {
			return null;
		}
		String shown = context.show(field, value);
		return field.isOption() ? shown : field.label(context.locale()) + " " + shown;
	}
}
