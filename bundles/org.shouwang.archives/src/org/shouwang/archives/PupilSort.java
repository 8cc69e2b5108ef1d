// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

/** By what a list of pupils is sorted; pupils that are equal stand in the order of {@link #CLASS}. */
public enum PupilSort {
	/** Grade, class, name in pinyin. */
	CLASS, NAME, SEX, BORN, LEFT_BEHIND, GUARDIAN, COMPLETENESS
}
