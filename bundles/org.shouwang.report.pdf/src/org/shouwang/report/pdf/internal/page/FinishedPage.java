// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.List;

import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.text.Findings;

/** A page ready to be written. */
public record FinishedPage(double width, double height, PageHandle handle, byte[] content, List<Tag> marked, List<Tag> roots,
        List<Tag> ended, List<PageDraft.Bookmark> bookmarks, List<PageDraft.Picture> pictures, FontUse use,
        Findings findings) {
}
