// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

/**
 * Cost of Argon2id; kept with every wrapped key so that it can be raised later.
 *
 * @param memoryKiB   memory in KiB
 * @param iterations  passes
 * @param parallelism lanes
 */
public record KdfParameters(int memoryKiB, int iterations, int parallelism) {

	/** RFC 9106's second recommendation, with one lane because a school's old PC gains nothing from four. */
	public static final KdfParameters STANDARD = new KdfParameters(64 * 1024, 3, 1);

	private static final int MAX_MEMORY_KIB = 1024 * 1024;
	private static final int MAX_ITERATIONS = 100;
	private static final int MAX_PARALLELISM = 64;

	/** Whether these could have been written by this program: an altered file must not make it allocate gigabytes. */
	public boolean isSane() {
		return memoryKiB >= 8 * parallelism && memoryKiB <= MAX_MEMORY_KIB && iterations >= 1 && iterations <= MAX_ITERATIONS
				&& parallelism >= 1 && parallelism <= MAX_PARALLELISM;
	}
}
