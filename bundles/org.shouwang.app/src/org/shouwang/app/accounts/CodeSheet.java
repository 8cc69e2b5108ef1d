// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.accounts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.SignedIn;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.recovery.RecoverySheet;
import org.shouwang.ui.dialogs.Dialogs;
import org.shouwang.ui.preview.PreviewWindow;

/** Shows a new recovery code once: in a dialog, for the former one is dead already, and as the sheet to be printed. */
final class CodeSheet {
	private final AccountsDesk desk;
	private final Dialogs dialogs;
	private final SignedIn signedIn;
	private final String school;
	private final List<DocumentWriter> writers;
	private final Supplier<Shell> parent;

	/** @param writers among which there may be one of PDF documents */
	CodeSheet(AccountsDesk desk, Dialogs dialogs, SignedIn signedIn, String school, List<DocumentWriter> writers, Supplier<Shell> parent) {
		this.desk = desk;
		this.dialogs = dialogs;
		this.signedIn = signedIn;
		this.school = school;
		this.writers = List.copyOf(writers);
		this.parent = parent;
	}

	void show(RecoveryCode code) {
		dialogs.info(desk.text(AccountsText.CODE), desk.text(AccountsText.CODE_MADE, code.grouped()));
		Optional<DocumentWriter> pdf = writers.stream().filter(w -> "pdf".equals(w.format())).findFirst();
		RecoverySheet sheet = RecoverySheet.of(school, signedIn.workspace().info().id(), signedIn.account().name(), LocalDate.now(),
				code.grouped());
		Locale locale = desk.messages().locale();
		pdf.ifPresent(writer -> desk.jobs().start(desk.text(AccountsText.CODE), job -> written(writer, sheet, locale), this::preview));
	}

	private static byte[] written(DocumentWriter writer, RecoverySheet sheet, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(sheet.document(locale), out, Progress.NONE);
		return out.toByteArray();
	}

	private void preview(byte[] pdf) {
		Shell over = parent.get();
		if (!over.isDisposed()) {
			new PreviewWindow(desk.theme(), desk.messages(), desk.jobs()).open(over, pdf, desk.text(AccountsText.CODE_FILE));
		}
	}
}
