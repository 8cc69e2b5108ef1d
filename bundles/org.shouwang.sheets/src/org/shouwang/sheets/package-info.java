// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Spreadsheets in and out.
 *
 * <p>In: {@link org.shouwang.sheets.Workbooks} opens a file of any format, {@link org.shouwang.sheets.TableFinder} finds
 * the table in it by the {@link org.shouwang.sheets.TargetField fields} that are looked for,
 * {@link org.shouwang.sheets.SheetTable} streams its rows. Whatever is wrong with a file is one
 * {@link org.shouwang.sheets.SheetProblem}; whatever is odd about a cell is a {@link org.shouwang.sheets.Finding}.
 *
 * <p>Out: {@link org.shouwang.sheets.FindingsWorkbook} gives a school its own sheet back with the findings marked,
 * {@link org.shouwang.sheets.TableWriter} writes lists.
 *
 * <p>Values are handed on as a person sees them; what they mean is for others to say.
 */
package org.shouwang.sheets;
