// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import java.nio.file.Path;
import java.util.HexFormat;

import org.shouwang.store.DataKey;

/** The process that is killed. What it says to be done goes to its standard output, a line each. */
public final class Worker {
	/** What begins a line that counts; a log may write here too. */
	static final String SAYS = "crash-test: ";
	/** The first line: the program runs, and from now on it may be killed. */
	static final String STARTED = SAYS + "started";

	private Worker() {
	}

	/** Arguments: work, workspace, key, round. */
	public static void main(String[] arguments) throws Exception {
		System.out.println(STARTED);
		Place place = new Place(Path.of(arguments[1]), DataKey.of(HexFormat.of().parseHex(arguments[2])), Integer.parseInt(arguments[3]));
		CrashTest.Kind.valueOf(arguments[0]).work().work(place, mark -> System.out.println(SAYS + mark));
	}
}
