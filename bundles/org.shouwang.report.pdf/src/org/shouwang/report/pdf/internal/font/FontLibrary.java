// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;

/**
 * The fonts that all documents share, each parsed once when first needed. A character is looked for in the text font,
 * then in the font for rare characters; no system font is ever asked, so a document looks the same on every machine.
 */
public final class FontLibrary {

    /** Number of fonts in {@link #face}. */
    public static final int COUNT = 3;

    private static final int RARE = 2;
    private static final List<String> NAMES = List.of("NotoSansSC-Regular", "NotoSansSC-Bold", "HanaMinB");

    private final FontFiles files;
    private final FontFace[] text = new FontFace[RARE];
    // Thirty megabytes that few documents need: given back when memory is short.
    private SoftReference<FontFace> rare = new SoftReference<>(null);

    public FontLibrary(FontFiles files) {
        this.files = files;
    }

    /** The index of the text font of a weight. */
    public static int indexOf(Weight weight) {
        return weight.ordinal();
    }

    /** The index of the font for characters that the text fonts do not have. */
    public static int rareIndex() {
        return RARE;
    }

    /**
     * A font.
     *
     * @param index 0 to {@link #COUNT} - 1
     * @throws UncheckedIOException when its file cannot be read
     */
    public synchronized FontFace face(int index) {
        if (index == RARE) {
            FontFace face = rare.get();
            if (face == null) {
                face = load(index);
                rare = new SoftReference<>(face);
            }
            return face;
        }
        if (text[index] == null) {
            text[index] = load(index);
        }
        return text[index];
    }

    private FontFace load(int index) {
        String name = NAMES.get(index);
        try {
            return new FontFace(name, files.read(name + ".ttf"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
