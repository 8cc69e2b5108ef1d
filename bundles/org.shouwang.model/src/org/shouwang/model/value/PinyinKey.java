// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/**
 * One way to type a name.
 *
 * @param full     all syllables without tones, ü as v: "wuli", "lvbu"
 * @param initials the first letter of each syllable: "wl", "lb"
 */
public record PinyinKey(String full, String initials) {
}
