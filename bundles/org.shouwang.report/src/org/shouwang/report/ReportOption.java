// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A choice that a report offers, such as its size or whether sensitive lines are printed.
 *
 * @param id           stable name, used on the command line
 * @param labels       label by language tag; {@code en} must be there
 * @param choices      what can be chosen, at least two
 * @param defaultValue id of the choice that holds when nothing is said
 */
public record ReportOption(String id, Map<String, String> labels, List<Choice> choices, String defaultValue) {

    /** Value of a yes-or-no option that is on. */
    public static final String ON = "on";
    /** Value of a yes-or-no option that is off. */
    public static final String OFF = "off";

    /**
     * One of the things that can be chosen.
     *
     * @param id     stable name, used on the command line
     * @param labels label by language tag; {@code en} must be there
     */
    public record Choice(String id, Map<String, String> labels) {
        public Choice {
            Objects.requireNonNull(id, "id");
            labels = Labels.checked(labels);
        }

        /** The label in the language asked for, else in English. */
        public String label(Locale locale) {
            return Labels.pick(labels, locale);
        }
    }

    public ReportOption {
        Objects.requireNonNull(id, "id");
        labels = Labels.checked(labels);
        choices = List.copyOf(choices);
        String wanted = Objects.requireNonNull(defaultValue, "defaultValue");
        if (choices.size() < 2 || choices.stream().noneMatch(choice -> choice.id().equals(wanted))) {
            throw new IllegalArgumentException("Option " + id + " needs two choices, its default among them");
        }
    }

    /** A yes-or-no option. */
    public static ReportOption yesNo(String id, Map<String, String> labels, boolean on) {
        List<Choice> choices = List.of(new Choice(ON, Map.of("en", "yes", "zh", "是")),
                new Choice(OFF, Map.of("en", "no", "zh", "否")));
        return new ReportOption(id, labels, choices, on ? ON : OFF);
    }

    /** The label in the language asked for, else in English. */
    public String label(Locale locale) {
        return Labels.pick(labels, locale);
    }

    /** Whether a value is one of the choices. */
    public boolean accepts(String value) {
        return choices.stream().anyMatch(choice -> choice.id().equals(value));
    }
}
