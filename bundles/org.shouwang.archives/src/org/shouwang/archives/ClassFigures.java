// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.List;

import org.shouwang.archives.PupilIndex.ClassEntry;

/**
 * A class in figures; numerator and denominator are both kept, the share follows (A5, G4).
 *
 * @param id         id of the class, empty for the pupils without one
 * @param name       its name
 * @param enrolled   the denominator: the enrolment stated for the class, else the pupils on its roll
 * @param onRoll     pupils whose archive is here
 * @param leftBehind left-behind children by definition A
 */
public record ClassFigures(String id, String name, int enrolled, int onRoll, int leftBehind) {

	static ClassFigures of(ClassEntry entry, int[] counts) {
		int enrolled = entry.enrolment() == null ? counts[0] : entry.enrolment();
		return new ClassFigures(entry.id(), entry.name(), enrolled, counts[0], counts[1]);
	}

	/** All classes together, without id and name. */
	public static ClassFigures total(List<ClassFigures> classes) {
		return new ClassFigures("", "", classes.stream().mapToInt(ClassFigures::enrolled).sum(),
				classes.stream().mapToInt(ClassFigures::onRoll).sum(), classes.stream().mapToInt(ClassFigures::leftBehind).sum());
	}

	/** The share of left-behind children, 0 to 1; 0 in a class without pupils. */
	public double share() {
		return enrolled == 0 ? 0 : (double) leftBehind / enrolled;
	}
}
