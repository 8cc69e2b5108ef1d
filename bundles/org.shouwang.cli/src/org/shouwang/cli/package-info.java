// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The program without a window (design §7). A module adds a verb by registering a {@link org.shouwang.cli.Verb} as an OSGi service;
 * the verbs {@code list}, {@code import} and {@code print} find what modules offer by themselves.
 */
package org.shouwang.cli;
