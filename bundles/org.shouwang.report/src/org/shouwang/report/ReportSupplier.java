// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.shouwang.report.document.Document;

/**
 * Offers one kind of document. A module registers its suppliers as OSGi services; menus, print dialogs and the command
 * line list whatever is registered.
 */
public interface ReportSupplier {

    /** Stable name, such as {@code contact-cards}; lower-case letters, digits and hyphens. */
    String id();

    /** What the report is called. */
    String label(Locale locale);

    /** For whom it can be printed, not empty. */
    Set<ReportScope.Kind> scopes();

    /** What can be chosen; may be empty. */
    List<ReportOption> options();

    /**
     * Builds the document. It may be lazy: data may be read while it is written, under the rights of the user who is
     * signed in now.
     *
     * @param request what is wanted, already {@linkplain ReportRequest#check checked}
     * @return the document
     */
    Document build(ReportRequest request);
}
