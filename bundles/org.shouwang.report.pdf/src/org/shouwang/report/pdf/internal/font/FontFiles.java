// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Where font files are read from. */
@FunctionalInterface
public interface FontFiles {

    /**
     * Reads a font file whole.
     *
     * @param name its name, such as {@code NotoSansSC-Regular.ttf}
     * @return its bytes
     * @throws IOException when it is missing or cannot be read
     */
    byte[] read(String name) throws IOException;

    /** The fonts that the bundle ships. */
    static FontFiles shipped() {
        return name -> {
            try (InputStream file = FontFiles.class.getResourceAsStream("/fonts/" + name)) {
                if (file == null) {
                    throw new NoSuchFileException("fonts/" + name, null,
                            "missing in the installation; the build fetches it by fetch-fonts.sh");
                }
                return file.readAllBytes();
            }
        };
    }
}
