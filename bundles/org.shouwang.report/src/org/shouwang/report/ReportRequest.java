// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a user wants printed.
 *
 * @param scope    whom it is about
 * @param language the language of the labels
 * @param options  chosen value by option id; an option left out has its default
 */
public record ReportRequest(ReportScope scope, Locale language, Map<String, String> options) {

    public ReportRequest {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(language, "language");
        options = Map.copyOf(options);
    }

    /** The value chosen for an option, else its default. */
    public String value(ReportOption option) {
        return options.getOrDefault(option.id(), option.defaultValue());
    }

    /** Whether a yes-or-no option is on. */
    public boolean isOn(ReportOption option) {
        return ReportOption.ON.equals(value(option));
    }

    /**
     * What is printed and about whom, for the access log, such as {@code contact-cards, 12 pupils}.
     *
     * @param report its {@linkplain ReportSupplier#id id}
     */
    public String told(String report) {
        return report + ", " + switch (scope) {
        case ReportScope.All all -> "all";
        case ReportScope.OfClass group -> "class " + group.id();
        case ReportScope.Pupils pupils -> pupils.ids().size() == 1 ? "pupil " + pupils.ids().getFirst() : pupils.ids().size() + " pupils";
        };
    }

    /**
     * Checks the request against what a supplier offers.
     *
     * @throws IllegalArgumentException when the scope is not served, an option unknown or its value no choice
     */
    public void check(ReportSupplier supplier) {
        if (!supplier.scopes().contains(scope.kind())) {
            throw new IllegalArgumentException("Report " + supplier.id() + " cannot be printed for " + scope.kind());
        }
        options.forEach((id, value) -> {
            boolean known = supplier.options().stream().anyMatch(o -> o.id().equals(id) && o.accepts(value));
            if (!known) {
                throw new IllegalArgumentException("Report " + supplier.id() + " has no option " + id + "=" + value);
            }
        });
    }
}
