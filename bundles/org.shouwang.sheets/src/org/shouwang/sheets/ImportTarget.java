// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * A place that tables can be imported into. Each module registers its targets as OSGi services, which exist as long as a
 * workspace is open; the window and the command line offer whatever is registered and choose by the headers of the file.
 */
public interface ImportTarget {

	/** Stable name, such as {@code pupils}. */
	String id();

	/** What is imported, for people. */
	Localized label();

	/** What columns can be read into. */
	List<TargetField> fields();

	/** Mappings that people corrected for earlier files. */
	MappingMemory memory();

	/**
	 * Imports a table in one transaction, or looks at what would happen. A rejected row keeps the whole table out unless good rows
	 * are accepted; then the report says so and nothing was written.
	 *
	 * @throws SheetProblem when the file cannot be read to its end, or the work was cancelled: nothing was written then
	 */
	ImportReport run(SheetTable table, ImportOptions options, Progress progress);
}
