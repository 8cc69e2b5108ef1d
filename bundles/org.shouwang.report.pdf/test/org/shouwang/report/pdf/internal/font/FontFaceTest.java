// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFaceTest {

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("fonts", name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "HanaMinB.ttf" })
    void readsWhatAnotherReaderReads(String name) throws IOException {
        FontFace face = new FontFace("x", file(name));
        try (TrueTypeFont other = new TTFParser().parse(new RandomAccessReadBuffer(file(name)))) {
            var cmap = other.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                int glyph = cmap.getGlyphId(codePoint);
                int code = face.code(codePoint);
                assertEquals(glyph, code == 0 ? 0 : face.glyph(code));
                if (code != 0) {
                    assertEquals(codePoint, face.codePoint(code));
                    int advance = Math.round(other.getAdvanceWidth(glyph) * 1000f / other.getUnitsPerEm());
                    assertEquals(advance, face.advance(code));
                }
            }
        }
    }

    @Test
    void aSubsetDrawsTheSameOutlines() throws IOException {
        byte[] whole = file("NotoSansSC-Regular.ttf");
        FontFace face = new FontFace("x", whole);
        TrueTypeSubset subset = new TrueTypeSubset(face.tables());
        String text = "王小明Äé龘䶮𬱖ﬁ";
        int[] numbers = text.codePoints().map(c -> subset.add(face.glyph(face.code(c)))).toArray();
        byte[] file = subset.build();
        assertTrue(file.length < whole.length / 100);
        try (TrueTypeFont small = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
                TrueTypeFont large = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            int[] codePoints = text.codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                var expected = large.getGlyph().getGlyph(face.glyph(face.code(codePoints[i])));
                var seen = small.getGlyph().getGlyph(numbers[i]);
                assertEquals(expected.getPath().getBounds2D(), seen.getPath().getBounds2D());
                assertEquals(large.getAdvanceWidth(face.glyph(face.code(codePoints[i]))),
                        small.getAdvanceWidth(numbers[i]));
            }
        }
    }

    @Test
    void charactersOfOneGlyphHaveCodesOfTheirOwn() throws IOException {
        FontFace face = new FontFace("x", file("NotoSansSC-Regular.ttf"));
        assertEquals(face.glyph(face.code('人')), face.glyph(face.code('\u2F08')));
        assertNotEquals(face.code('人'), face.code('\u2F08'));
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FontFace("x", new byte[] { 1, 2, 3 }));
        assertThrows(IllegalArgumentException.class, () -> new FontFace("x", new byte[100]));
        assertThrows(NoSuchFileException.class, () -> FontFiles.shipped().read("missing.ttf"));
    }
}
