// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that can be done to one row of a list without a window, such as lending a carrier: {@code act lend A-7 to=…}. An OSGi
 * service as long as somebody is signed in.
 */
public interface ListAction {
	/** The word on the command line; lower-case letters and hyphens. */
	String id();

	/** The list to whose rows it is done, see {@link ListSupplier#id}. */
	String list();

	/** One line for the help. */
	String description(Locale locale);

	/** The names of what can be said besides the row, those that must be first. */
	List<String> options();

	/**
	 * Does it.
	 *
	 * @param row     the word by which a person names the row
	 * @param options by name, as typed; only those of {@link #options}
	 * @return what to tell the person
	 * @throws IllegalArgumentException when the words are wrong; its message says how, in the person's language
	 */
	String run(String row, Map<String, String> options, Locale locale);
}
