// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.util.List;
import java.util.stream.Collectors;

import org.shouwang.archives.AwayParents;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;

/** The columns of the list of pupils, and what stands in them. */
final class PupilColumns {
	static final String NAME = "name";
	static final String SEX = "sex";
	static final String BORN = "born";
	static final String CLASS = "class";
	static final String LEFT_BEHIND = "leftBehind";
	static final String GUARDIAN = "guardian";
	static final String COMPLETENESS = "completeness";
	static final String MISSING = "missing";

	private final Messages messages;

	PupilColumns(Messages messages) {
		this.messages = messages;
	}

	List<ListColumn> all() {
		boolean zh = messages.isChinese();
		return List.of(column(NAME, ArchivesText.COLUMN_NAME, 80, Look.STRONG),
				column(SEX, ArchivesText.COLUMN_SEX, zh ? 50 : 62, Look.TEXT),
				column(CLASS, ArchivesText.COLUMN_CLASS, 88, Look.TEXT),
				column(LEFT_BEHIND, ArchivesText.COLUMN_LEFT_BEHIND, zh ? 104 : 136, Look.BADGE),
				column(COMPLETENESS, ArchivesText.COLUMN_COMPLETENESS, 108, Look.PROGRESS),
				column(GUARDIAN, ArchivesText.COLUMN_GUARDIAN, 92, Look.TEXT),
				column(BORN, ArchivesText.COLUMN_BORN, 104, Look.TEXT),
				column(MISSING, ArchivesText.COLUMN_MISSING, 220, Look.MUTED));
	}

	private ListColumn column(String id, ArchivesText label, int width, Look look) {
		return new ListColumn(id, messages.text(label), width, look);
	}

	/** The cells of a row as the list paints them. */
	List<String> cells(PupilRow row) {
		return List.of(row.name(), sex(row), row.className(messages.locale()), badge(row), String.valueOf(row.completeness()), row.guardian(),
				row.born() == null ? "" : row.born().toString(), missing(row));
	}

	String sex(PupilRow row) {
		return switch (row.sex()) {
		case MALE -> messages.text(ArchivesText.SEX_MALE);
		case FEMALE -> messages.text(ArchivesText.SEX_FEMALE);
		case UNKNOWN -> "";
		};
	}

	/** The state in words: definition A first, then what definition B adds. */
	String state(PupilRow row) {
		if (row.leftBehind()) {
			return row.awayParents() == AwayParents.NONE ? messages.text(ArchivesText.BADGE_LEFT_BEHIND)
					: messages.text(row.awayParents() == AwayParents.BOTH ? ArchivesText.BADGE_LEFT_BEHIND_BOTH
							: ArchivesText.BADGE_LEFT_BEHIND_ONE);
		}
		return row.awayParents() == AwayParents.NONE ? "" : row.awayParents().label().in(messages.locale());
	}

	/** An alarm goes before the rest. What counts by definition B only has another colour: the two figures must not be mixed up. */
	private String badge(PupilRow row) {
		if (row.livesAlone()) {
			return "-" + messages.text(ArchivesText.BADGE_LIVES_ALONE);
		}
		String state = state(row);
		return row.leftBehind() || state.isEmpty() ? state : "!" + state;
	}

	String missing(PupilRow row) {
		String comma = messages.text(ArchivesText.COMMA);
		return row.missing().stream().map(i -> i.label().in(messages.locale())).collect(Collectors.joining(comma));
	}
}
