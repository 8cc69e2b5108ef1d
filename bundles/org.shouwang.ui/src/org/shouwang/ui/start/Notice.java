// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.start;

/**
 * Something on the first page that asks a person to act.
 *
 * @param text  what is the matter, in the user's language
 * @param grave whether it must be done today; else it is only to be known
 * @param place element id of the perspective in which it is dealt with, or of the command that opens a dialog for it
 * @param topic what that perspective shall show, in its own words
 */
public record Notice(String text, boolean grave, String place, String topic) {
}
