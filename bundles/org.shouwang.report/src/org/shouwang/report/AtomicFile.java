// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole, so that nobody ever sees half of it. */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /**
     * Produces the content of a file.
     *
     * @param <R> what it has to tell
     */
    @FunctionalInterface
    public interface Content<R> {
        /**
         * @param out where the content goes; closed by the caller
         * @return what there is to tell
         * @throws IOException when the content cannot be written
         */
        R writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all.
     *
     * @param target  the file, replaced when it exists
     * @param content its content
     * @param <R>     what the content has to tell
     * @return what the content had to tell
     * @throws IOException when the file cannot be written; it is then as it was before
     */
    public static <R> R write(Path target, Content<R> content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        Path folder = target.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        try {
            R told = writeAndForce(draft, content);
            move(draft, target);
            return told;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static <R> R writeAndForce(Path draft, Content<R> content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            R told = content.writeTo(out);
            out.flush();
            channel.force(true);
            return told;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            // Some network shares cannot; a plain replacement is the nearest they offer.
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
