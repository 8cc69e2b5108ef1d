// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * From a school's own spreadsheets to archives. {@link org.shouwang.archives.imports.PupilImport} reads a table row by row: fields
 * are parsed ({@code RowReader}), the child is recognised ({@code Identities}), and what is new is merged into its archive
 * ({@code ArchiveMerger}). A dry run takes the same way without the last step.
 */
package org.shouwang.archives.imports;
