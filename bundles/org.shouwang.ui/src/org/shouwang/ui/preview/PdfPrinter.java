// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.ui.jobs.JobMonitor;
import org.shouwang.ui.jobs.Work;

/** Sends the pages of a document to a printer, at their true size: cut marks and wallet cards must keep their measures. */
final class PdfPrinter {
	private static final float DOTS_PER_INCH = 300f;
	private static final float POINTS_PER_INCH = 72f;

	private final Shell shell;
	private final PdfPages pages;
	private final String name;

	PdfPrinter(Shell shell, PdfPages pages, String name) {
		this.shell = shell;
		this.pages = pages;
		this.name = name;
	}

	/** Asks for printer and pages; the work that prints, or nothing if the user went back. */
	Optional<Work<Void>> choose() {
		PrintDialog dialog = new PrintDialog(shell);
		PrinterData data = new PrinterData();
		data.startPage = 1;
		data.endPage = pages.count();
		dialog.setPrinterData(data);
		PrinterData chosen = dialog.open();
		return chosen == null ? Optional.empty() : Optional.of(monitor -> print(chosen, monitor));
	}

	private Void print(PrinterData data, JobMonitor monitor) throws IOException {
		boolean some = data.scope == PrinterData.PAGE_RANGE;
		int first = some ? Math.max(1, data.startPage) : 1;
		int last = some ? Math.min(pages.count(), data.endPage) : pages.count();
		Printer printer = new Printer(data);
		try {
			printer.startJob(name);
			for (int page = first; page <= last && !monitor.isCancelled(); page++) {
				monitor.progress((page - first) / (double) (last - first + 1), page + " / " + last);
				print(printer, page - 1);
			}
			if (monitor.isCancelled()) {
				printer.cancelJob();
			} else {
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
		return null;
	}

	private void print(Printer printer, int page) throws IOException {
		ImageData picture = pages.draw(page, DOTS_PER_INCH / POINTS_PER_INCH);
		Point dpi = printer.getDPI();
		Rectangle trim = printer.computeTrim(0, 0, 0, 0);
		PdfPages.PageSize size = pages.size(page);
		int width = Math.round(size.width() / POINTS_PER_INCH * dpi.x);
		int height = Math.round(size.height() / POINTS_PER_INCH * dpi.y);
		printer.startPage();
		GC gc = new GC(printer);
		Image image = new Image(printer, picture);
		gc.drawImage(image, 0, 0, picture.width, picture.height, trim.x, trim.y, width, height);
		image.dispose();
		gc.dispose();
		printer.endPage();
	}
}
