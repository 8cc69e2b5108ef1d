// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A form: labels with their values in a ruled grid, as school archives have it, with room for a portrait at the right.
 *
 * @param pairsPerRow how many label-value pairs stand in one row, 1 to 4
 * @param entries     the pairs in reading order
 * @param portrait    a picture at the right of the first rows
 */
public record KeyValueGrid(int pairsPerRow, List<Entry> entries, Optional<Picture> portrait) implements Block {

    private static final int MOST = 4;

    /**
     * A label and its value.
     *
     * @param label what the value is
     * @param value the value; empty stays an empty box to be filled in by hand
     * @param wide  whether the pair takes a row of its own
     */
    public record Entry(String label, String value, boolean wide) {
        public Entry {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }

        /** A pair that shares its row. */
        public static Entry of(String label, String value) {
            return new Entry(label, value, false);
        }

        /** A pair with a row of its own. */
        public static Entry wide(String label, String value) {
            return new Entry(label, value, true);
        }
    }

    public KeyValueGrid {
        if (pairsPerRow < 1 || pairsPerRow > MOST) {
            throw new IllegalArgumentException("One to four pairs stand in a row, not " + pairsPerRow);
        }
        entries = List.copyOf(entries);
        Objects.requireNonNull(portrait, "portrait");
    }

    /** A grid without a portrait. */
    public static KeyValueGrid of(int pairsPerRow, List<Entry> entries) {
        return new KeyValueGrid(pairsPerRow, entries, Optional.empty());
    }
}
