// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

/** A piece of a document that stands below the one before it. */
public sealed interface Block
        permits TitleBlock, Section, Paragraph, Table, KeyValueGrid, Picture, Signatures, CardSheet, PageBreak {
}
