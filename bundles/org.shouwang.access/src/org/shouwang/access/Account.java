// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

/**
 * Who may open a workspace.
 *
 * @param id   UUID, never reused
 * @param name what is typed at sign-in and stands in the change history; unique in a workspace
 * @param role id of a {@link Role}
 */
public record Account(String id, String name, String role) {}
