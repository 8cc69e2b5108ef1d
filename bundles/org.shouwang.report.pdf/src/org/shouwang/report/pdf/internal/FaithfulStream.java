// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Remembers why writing failed. iText hides the reason (disk full, stick pulled out) in an exception of its own; callers
 * are to get the {@link IOException} itself.
 */
final class FaithfulStream extends OutputStream {

    private final OutputStream out;
    private IOException failure;

    FaithfulStream(OutputStream out) {
        this.out = out;
    }

    /** Throws what failed, if anything did. */
    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] { (byte) value }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }
}
