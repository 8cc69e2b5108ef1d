// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/** Signs with which people part the groups of a number, or several numbers in one cell. */
final class Separators {

	private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC_";
	private static final String LISTS = "/、;,；，／|\n\r";

	private Separators() {
	}

	static boolean isDash(int c) {
		return DASHES.indexOf(c) >= 0;
	}

	static boolean isList(int c) {
		return LISTS.indexOf(c) >= 0;
	}
}
