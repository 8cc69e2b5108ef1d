// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the annotations of an {@code .xcore} say of records and their fields, for all who read it: forms, tables, imports, history. */
package org.shouwang.model.meta;
