// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a document says, without how it is drawn: immutable records that a report supplier fills and a writer draws.
 * Wherever a document can be long it holds an {@link Iterable}, which a supplier may back by a query that is read while
 * the document is written; nothing here ever copies such a sequence into memory.
 */
package org.shouwang.report.document;
