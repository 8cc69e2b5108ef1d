// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;

/** Whom a report is about. */
public sealed interface ReportScope {

    /** Which of the three a scope is; a supplier names those it can serve. */
    enum Kind {
        PUPILS, CLASS, ALL
    }

    /** Which of the three this is. */
    Kind kind();

    /**
     * Chosen pupils.
     *
     * @param ids their record ids in the order wanted, at least one
     */
    record Pupils(List<String> ids) implements ReportScope {
        public Pupils {
            ids = List.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("No pupil was chosen");
            }
        }

        @Override
        public Kind kind() {
            return Kind.PUPILS;
        }
    }

    /**
     * A class.
     *
     * @param id its record id
     */
    record OfClass(String id) implements ReportScope {
        public OfClass {
            if (id.isBlank()) {
                throw new IllegalArgumentException("No class was chosen");
            }
        }

        @Override
        public Kind kind() {
            return Kind.CLASS;
        }
    }

    /** Everyone the viewer may see. */
    record All() implements ReportScope {
        @Override
        public Kind kind() {
            return Kind.ALL;
        }
    }
}
