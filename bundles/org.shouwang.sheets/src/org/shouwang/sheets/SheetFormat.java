// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/** The formats that can be read, told by a file's content and never by its name. */
public enum SheetFormat {
	/** Office Open XML workbook (.xlsx, .xlsm, .xltx). */
	XLSX,
	/** Excel 97–2003 or WPS workbook (.xls, .et). */
	XLS,
	/** Text with a delimiter. */
	CSV
}
