// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.list;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.shouwang.archives.PupilRow;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.SheetProgress;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.TableWriter;
import org.shouwang.ui.dialogs.FileKind;
import org.shouwang.ui.list.ListQuery;

/** Writes the list as it is filtered and sorted into a spreadsheet; the ending of the file's name chooses the format. */
final class PupilExport {
	private final WindowKit kit;
	private final PupilSource source;
	private final PupilColumns columns;

	PupilExport(WindowKit kit, PupilSource source, PupilColumns columns) {
		this.kit = kit;
		this.source = source;
		this.columns = columns;
	}

	/** Asks for a file and writes it as a job. */
	void start(ListQuery query) {
		List<FileKind> kinds = List.of(FileKind.of(kit.text(ArchivesText.FILES_XLSX), "xlsx"),
				FileKind.of(kit.text(ArchivesText.FILES_CSV), "csv"));
		String name = kit.text(ArchivesText.EXPORT_NAME, kit.today().toString()) + ".xlsx";
		kit.dialogs().saveFile(kit.text(ArchivesText.EXPORT_TITLE), name, kinds)
				.ifPresent(file -> kit.jobs().start(kit.text(ArchivesText.EXPORT_TITLE), monitor -> {
					write(query, file, new SheetProgress(monitor, kit));
					return file;
				}, done -> { }));
	}

	void write(ListQuery query, Path file, SheetProgress progress) {
		List<PupilRow> rows = source.rows(query);
		List<Localized> heads = columns.all().stream().map(c -> Localized.verbatim(c.label())).toList();
		TableWriter writer = new TableWriter(kit.text(ArchivesText.PERSPECTIVE), heads, kit.locale());
		List<List<?>> cells = new AbstractList<>() {
			@Override
			public List<?> get(int i) {
				return cells(rows.get(i));
			}

			@Override
			public int size() {
				return rows.size();
			}
		};
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			writer.csv(file, cells, progress);
		} else {
			writer.xlsx(file, cells, progress);
		}
	}

	private List<?> cells(PupilRow row) {
		return Arrays.asList(row.name(), columns.sex(row), row.className(kit.locale()), columns.state(row), row.completeness(), row.guardian(),
				row.born(), columns.missing(row));
	}
}
