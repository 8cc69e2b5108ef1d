// SPDX-License-Identifier: AGPL-3.0-or-later
/** Lists that modules offer by name, to be shown as a table, exported as a spreadsheet or read by other programs as JSON. */
package org.shouwang.report.list;
