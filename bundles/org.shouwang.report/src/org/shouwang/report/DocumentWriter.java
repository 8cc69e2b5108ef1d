// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.shouwang.report.document.Document;

/** Writes documents in one format. Safe for use by several threads at once. */
public interface DocumentWriter {

    /** The name of the format and the usual ending of its files, such as {@code pdf}. */
    String format();

    /**
     * Writes a document to a stream, which stays open. After an exception the stream holds a useless beginning.
     *
     * @param document what to write; its sequences are read once
     * @param out      where to
     * @param progress told after every page, asked before every page
     * @return pages and findings
     * @throws IOException                                 when the stream or a picture fails
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     * @throws IllegalArgumentException                    when the document contradicts itself, such as a row wider
     *                                                     than its table
     */
    WriteResult write(Document document, OutputStream out, Progress progress) throws IOException;

    /**
     * Writes a document to a file that either comes to be complete or is not touched.
     *
     * @param document what to write; its sequences are read once
     * @param target   the file, replaced when it exists
     * @param progress told after every page, asked before every page
     * @return pages and findings
     * @throws IOException                                 when the file cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     * @throws IllegalArgumentException                    when the document contradicts itself
     */
    default WriteResult write(Document document, Path target, Progress progress) throws IOException {
        return AtomicFile.write(target, out -> write(document, out, progress));
    }
}
