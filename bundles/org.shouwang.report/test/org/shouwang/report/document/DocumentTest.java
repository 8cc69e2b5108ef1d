// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    static List<Executable> contradictions() {
        return List.of(() -> Document.of(" ", Locale.CHINESE, Frame.plain(), List.of()),
                () -> new Part("", Frame.plain(), List.of()), () -> new Section("", List.of()),
                () -> new TitleBlock("", "", "", List.of()), () -> new Column(0, Align.START),
                () -> new Column(Double.NaN, Align.START), () -> Cell.of("a").span(0, 1),
                () -> new Table("", List.of(), List.of(), List.of()), () -> KeyValueGrid.of(5, List.of()),
                () -> new Picture(Optional.empty(), "", 1, 1), () -> new Picture(Optional.empty(), "a", 0, 1),
                () -> new Signatures(List.of()),
                () -> new Card("", "", " ", "", Optional.empty(), List.of(), ""));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatMakesNoSenseCannotBeSaid(Executable contradiction) {
        assertThrows(IllegalArgumentException.class, contradiction);
    }

    @Test
    void sequencesAreNotReadWhenADocumentIsBuilt() {
        AtomicInteger reads = new AtomicInteger();
        Iterable<Card> cards = () -> {
            reads.incrementAndGet();
            return List.<Card>of().iterator();
        };
        Document.of("联系卡", Locale.CHINESE, Frame.plain(), List.of(new CardSheet(CardFormat.WALLET, cards)));
        assertEquals(0, reads.get());
    }
}
