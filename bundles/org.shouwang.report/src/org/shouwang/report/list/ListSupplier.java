// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.list;

import java.util.List;
import java.util.Locale;

/**
 * Offers one list by name. Modules register theirs as OSGi services, which exist as long as somebody is signed in; what the account
 * may not see is not in it. A list leaves the program, and so an account without the right to export gets masks for what is sensitive.
 */
public interface ListSupplier {

    /** Stable name, such as {@code pupils}. */
    String id();

    /** What the list is called. */
    String label(Locale locale);

    /** The columns, in their order. */
    List<ListColumn> columns();

    /** The conditions that can be asked for, as they are written, such as {@code left-behind} or {@code class:NAME}. */
    List<String> conditions();

    /**
     * The rows that meet all conditions, one value a column. Values are texts, numbers, Booleans, dates, {@link Coded} values, lists of
     * these, or {@code null}. May be read while it is iterated.
     *
     * @param target into what the rows go, for the access log: {@code table}, {@code csv}, {@code xlsx} … without a path
     * @throws IllegalArgumentException naming a condition that the list does not know
     */
    Iterable<List<Object>> rows(List<String> conditions, String target);
}
