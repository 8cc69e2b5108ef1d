// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a module of plain records gets from its {@code .xcore} alone: a list, an import, a printed table and a section of the dossier.
 * A module extends one class a service and says which record type it means; where it needs more, it implements the service itself.
 */
package org.shouwang.records;
