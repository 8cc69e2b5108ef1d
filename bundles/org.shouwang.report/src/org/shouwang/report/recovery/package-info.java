// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sheet of paper that opens a workspace when every password is forgotten. */
package org.shouwang.report.recovery;
