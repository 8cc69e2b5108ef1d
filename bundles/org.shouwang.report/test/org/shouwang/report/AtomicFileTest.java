// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesAndTells() throws IOException {
        Path target = folder.resolve("联系卡.pdf");
        int told = AtomicFile.write(target, out -> {
            out.write(new byte[] { 1, 2, 3 });
            return 3;
        });
        assertEquals(3, told);
        assertEquals(3, Files.size(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("a.pdf"), "old");
        AtomicFile.write(target, out -> {
            out.write("new".getBytes());
            return 0;
        });
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFailureLeavesEverythingAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("a.pdf"), "old");
        IOException full = new IOException("disk full");
        IOException seen = assertThrows(IOException.class, () -> AtomicFile.write(target, out -> {
            out.write(1);
            throw full;
        }));
        assertEquals(full, seen);
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void aFolderIsRefused() {
        assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, out -> 0));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
