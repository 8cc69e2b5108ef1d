// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.Iterator;

/**
 * Reads a sequence once and closes what it was read from, if that can be closed: a document may be backed by a query.
 *
 * @param <T> what the sequence holds
 */
public final class ClosingIterator<T> implements Iterator<T>, AutoCloseable {

    private final Iterator<? extends T> source;

    public ClosingIterator(Iterable<? extends T> sequence) {
        source = sequence.iterator();
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public T next() {
        return source.next();
    }

    @Override
    public void close() throws IOException {
        if (source instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (IOException | RuntimeException known) {
                throw known;
            } catch (Exception other) {
                throw new IOException(other);
            }
        }
    }
}
