// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;

class ReportRequestTest {

    private static final ReportOption SENSITIVE = ReportOption.yesNo("sensitive",
            Map.of("en", "Sensitive lines", "zh", "敏感信息"), false);
    private static final ReportSupplier CARDS = new ReportSupplier() {
        @Override
        public String id() {
            return "contact-cards";
        }

        @Override
        public String label(Locale locale) {
            return "Contact cards";
        }

        @Override
        public Set<ReportScope.Kind> scopes() {
            return Set.of(ReportScope.Kind.ALL, ReportScope.Kind.CLASS);
        }

        @Override
        public List<ReportOption> options() {
            return List.of(SENSITIVE);
        }

        @Override
        public Document build(ReportRequest request) {
            return Document.of("cards", request.language(), Frame.plain(), List.of());
        }
    };

    private static ReportRequest request(ReportScope scope, Map<String, String> options) {
        return new ReportRequest(scope, Locale.CHINESE, options);
    }

    @Test
    void whatIsNotSaidIsDefault() {
        assertFalse(request(new ReportScope.All(), Map.of()).isOn(SENSITIVE));
        assertTrue(request(new ReportScope.All(), Map.of("sensitive", "on")).isOn(SENSITIVE));
    }

    @Test
    void whatTheSupplierDoesNotOfferIsRefused() {
        assertDoesNotThrow(() -> request(new ReportScope.OfClass("1"), Map.of("sensitive", "off")).check(CARDS));
        ReportRequest scope = request(new ReportScope.Pupils(List.of("1")), Map.of());
        assertThrows(IllegalArgumentException.class, () -> scope.check(CARDS));
        ReportRequest value = request(new ReportScope.All(), Map.of("sensitive", "maybe"));
        assertThrows(IllegalArgumentException.class, () -> value.check(CARDS));
        ReportRequest option = request(new ReportScope.All(), Map.of("size", "a5"));
        assertThrows(IllegalArgumentException.class, () -> option.check(CARDS));
    }

    @Test
    void labelsFollowTheLanguage() {
        assertEquals("敏感信息", SENSITIVE.label(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Sensitive lines", SENSITIVE.label(Locale.FRENCH));
        assertEquals("是", SENSITIVE.choices().getFirst().label(Locale.CHINESE));
    }

    @Test
    void nobodyIsNoScope() {
        assertThrows(IllegalArgumentException.class, () -> new ReportScope.Pupils(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ReportScope.OfClass(" "));
        assertThrows(IllegalArgumentException.class,
                () -> ReportOption.yesNo("x", Map.of("zh", "只有中文"), true));
    }
}
