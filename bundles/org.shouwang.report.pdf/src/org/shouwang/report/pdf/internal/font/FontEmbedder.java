// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;

/** Writes a font into a PDF as a composite font (ISO 32000-1, 9.7) with the characters that the document uses. */
public final class FontEmbedder {

    private static final int SYMBOLIC = 4;
    private static final int FULL_WIDTH = 1000;
    private static final int CAP_HEIGHT = 733;
    private static final int STEM = 80;
    private static final int TAG_LETTERS = 6;
    private static final int ALPHABET = 26;

    private final PdfDocument pdf;

    public FontEmbedder(PdfDocument pdf) {
        this.pdf = pdf;
    }

    /** Writes a font and gives the dictionary that pages name in their resources. */
    public PdfDictionary embed(FontFace face, FontUse use, int index) {
        BitSet codes = use.codes(index);
        TrueTypeSubset subset = new TrueTypeSubset(face.tables());
        byte[] glyphOfCode = new byte[2 * (codes.length() + 1)];
        codes.stream().forEach(code -> {
            int glyph = subset.add(face.glyph(code));
            glyphOfCode[2 * code] = (byte) (glyph >> 8);
            glyphOfCode[2 * code + 1] = (byte) glyph;
        });
        PdfName name = new PdfName(subsetTag(codes) + "+" + face.name());
        PdfDictionary descendant = descendant(face, name, codes);
        descendant.put(PdfName.CIDToGIDMap, stream(glyphOfCode));
        descendant.put(PdfName.FontDescriptor, descriptor(face, name, subset.build()));
        descendant.makeIndirect(pdf);
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.Type0);
        font.put(PdfName.BaseFont, name);
        font.put(PdfName.Encoding, PdfName.IdentityH);
        font.put(PdfName.DescendantFonts, new PdfArray(descendant));
        font.put(PdfName.ToUnicode, stream(new ToUnicode(face, codes).build()));
        font.makeIndirect(pdf);
        return font;
    }

    private PdfDictionary descendant(FontFace face, PdfName name, BitSet codes) {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.Registry, new PdfString("Adobe"));
        system.put(PdfName.Ordering, new PdfString("Identity"));
        system.put(PdfName.Supplement, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.CIDFontType2);
        font.put(PdfName.BaseFont, name);
        font.put(PdfName.CIDSystemInfo, system);
        font.put(PdfName.DW, new PdfNumber(FULL_WIDTH));
        font.put(PdfName.W, widths(face, codes));
        return font;
    }

    /** Only what is not as wide as a Chinese character needs to be said. */
    private static PdfArray widths(FontFace face, BitSet codes) {
        PdfArray widths = new PdfArray();
        codes.stream().filter(code -> face.advance(code) != FULL_WIDTH).forEach(code -> {
            widths.add(new PdfNumber(code));
            widths.add(new PdfArray(new PdfNumber(face.advance(code))));
        });
        return widths;
    }

    private PdfDictionary descriptor(FontFace face, PdfName name, byte[] file) {
        PdfStream program = stream(file);
        program.put(PdfName.Length1, new PdfNumber(file.length));
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, name);
        descriptor.put(PdfName.Flags, new PdfNumber(SYMBOLIC));
        descriptor.put(PdfName.FontBBox, new PdfArray(face.box()));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(0));
        descriptor.put(PdfName.Ascent, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.Descent, new PdfNumber(face.descent()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(CAP_HEIGHT));
        descriptor.put(PdfName.StemV, new PdfNumber(STEM));
        descriptor.put(PdfName.FontFile2, program);
        descriptor.makeIndirect(pdf);
        return descriptor;
    }

    private PdfStream stream(byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.makeIndirect(pdf);
        return stream;
    }

    /** Six letters that differ when the subset differs (ISO 32000-1, 9.6.4). */
    private static String subsetTag(BitSet codes) {
        int rest = codes.hashCode() & Integer.MAX_VALUE;
        byte[] letters = new byte[TAG_LETTERS];
        for (int i = 0; i < TAG_LETTERS; i++) {
            letters[i] = (byte) ('A' + rest % ALPHABET);
            rest /= ALPHABET;
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
