// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Reports: who supplies them ({@link org.shouwang.report.ReportSupplier}), who writes them down
 * ({@link org.shouwang.report.DocumentWriter}), and what comes of it ({@link org.shouwang.report.WriteResult}).
 */
package org.shouwang.report;
