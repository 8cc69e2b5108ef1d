// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.ReportSupplier;
import org.shouwang.sheets.ImportTarget;

import jakarta.inject.Inject;

/**
 * What all modules offer: the window lists whatever is registered as a service.
 *
 * @param reports what can be printed
 * @param writers by which documents are written
 * @param targets into what files can be imported
 */
@Creatable
public record Offers(List<ReportSupplier> reports, List<DocumentWriter> writers, List<ImportTarget> targets) {
	/** As services, while somebody is signed in. */
	@Inject
	public Offers(@Service List<ReportSupplier> reports, @Service List<DocumentWriter> writers, @Service List<ImportTarget> targets) {
		this.reports = List.copyOf(reports);
		this.writers = List.copyOf(writers);
		this.targets = List.copyOf(targets);
	}

	/** The writer of PDF documents. */
	public DocumentWriter pdf() {
		return writers.stream().filter(w -> "pdf".equals(w.format())).findFirst()
				.orElseThrow(() -> new IllegalStateException("No writer of PDF documents is registered"));
	}
}
