// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.shouwang.report.Progress;

/**
 * The line from layout to file: pages are laid out and packed by all processors and written in order by the thread that
 * adds them. Only a few pages are under way at a time, so memory does not grow with the document.
 */
public final class PageLine implements AutoCloseable {

    private static final int UNDER_WAY_PER_PROCESSOR = 8;

    private final PdfAssembler assembler;
    private final Progress progress;
    private final ExecutorService workers;
    private final int most;
    private final Deque<Future<FinishedPage>> underWay = new ArrayDeque<>();

    public PageLine(PdfAssembler assembler, Progress progress) {
        this.assembler = assembler;
        this.progress = progress;
        int processors = Runtime.getRuntime().availableProcessors();
        most = processors * UNDER_WAY_PER_PROCESSOR;
        workers = Executors.newFixedThreadPool(processors,
                Thread.ofPlatform().daemon().name("shouwang-pages-", 0).factory());
    }

    /**
     * Adds a page behind those added before.
     *
     * @param page lays the page out, on another thread
     * @throws CancellationException when the user wants to stop
     */
    public void add(Callable<FinishedPage> page) throws IOException {
        underWay.add(workers.submit(page));
        while (underWay.size() > most || !underWay.isEmpty() && underWay.peek().isDone()) {
            write(underWay.poll());
        }
    }

    /** Writes all pages added so far. */
    public void drain() throws IOException {
        while (!underWay.isEmpty()) {
            write(underWay.poll());
        }
    }

    private void write(Future<FinishedPage> page) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException("Printing was cancelled");
        }
        assembler.add(result(page));
        progress.pages(assembler.pages());
    }

    private static FinishedPage result(Future<FinishedPage> page) throws IOException {
        try {
            return page.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("Printing was interrupted");
            cancelled.initCause(interrupted);
            throw cancelled;
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static IOException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case UncheckedIOException unchecked -> unchecked.getCause();
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> new IOException(failed.getCause());
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
