// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;
import java.util.Locale;

import org.shouwang.report.document.Block;

/**
 * A module's part of a child's printed dossier (一人一档). Modules register theirs as OSGi services; the dossier prints whatever is
 * registered, in order.
 */
public interface DossierSection {

    /** Where it stands: smaller numbers first. The archives' own sections come before all. */
    int order();

    /**
     * What the module holds of the child; empty when it holds nothing.
     *
     * @param sensitive whether sensitive fields are wanted; fields above the reader's clearance are masked in any case
     */
    List<Block> blocks(String pupilId, Locale language, boolean sensitive);
}
