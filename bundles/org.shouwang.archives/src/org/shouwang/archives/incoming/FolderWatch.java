// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a folder from a thread of its own. The system tells of changes where it can; besides, the folder is looked at every few
 * seconds, since network drives and sub-folders tell nothing, and a card may be pulled out and put in again.
 */
public final class FolderWatch implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
	private static final Duration QUIET = Duration.ofSeconds(2);
	private static final Duration EVERY = Duration.ofSeconds(5);

	private final Path folder;
	private final FolderScan scan;
	private final Duration quiet;
	private final Duration every;
	private final Clock clock;
	private final Consumer<List<IncomingFile>> listener;
	private final Thread thread;
	private volatile boolean closed;
	private List<IncomingFile> told;

	/**
	 * Begins to watch.
	 *
	 * @param folder   may be missing at first
	 * @param listener told from another thread which files are ready, the oldest first, whenever that changes; at once for the first time
	 */
	public FolderWatch(Path folder, Consumer<List<IncomingFile>> listener) {
		this(folder, QUIET, EVERY, Clock.systemUTC(), listener);
	}

	FolderWatch(Path folder, Duration quiet, Duration every, Clock clock, Consumer<List<IncomingFile>> listener) {
		this.folder = folder;
		this.scan = new FolderScan(folder, quiet);
		this.quiet = quiet;
		this.every = every;
		this.clock = clock;
		this.listener = listener;
		thread = Thread.ofPlatform().daemon().name("shouwang-incoming").unstarted(this::run);
		thread.start();
	}

	private void run() {
		try (WatchService watch = folder.getFileSystem().newWatchService()) {
			WatchKey key = null;
			while (!closed) {
				key = key != null && key.isValid() ? key : register(watch);
				look();
				WatchKey signalled = watch.poll(pause().toMillis(), TimeUnit.MILLISECONDS);
				if (signalled != null) {
					signalled.pollEvents();
					signalled.reset();
				}
			}
		} catch (InterruptedException | ClosedWatchServiceException e) {
			Thread.currentThread().interrupt(); // closed
		} catch (IOException e) {
			LOG.error("The incoming folder is not watched: {}", e.getClass().getSimpleName());
		}
	}

	/** The key of the folder; {@code null} while it is not there or cannot tell, then only looking helps. */
	private WatchKey register(WatchService watch) {
		try {
			return Files.isDirectory(folder) ? folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
					StandardWatchEventKinds.ENTRY_MODIFY) : null;
		} catch (IOException e) {
			LOG.debug("The system does not tell of changes in the incoming folder: {}", e.getClass().getSimpleName());
			return null;
		}
	}

	private Duration pause() {
		return scan.isWaiting(clock.instant()) ? quiet.dividedBy(2) : every;
	}

	private void look() {
		try {
			List<IncomingFile> ready = scan.look(clock.instant());
			if (!ready.equals(told) && !closed) {
				told = ready;
				listener.accept(ready);
			}
		} catch (UncheckedIOException e) {
			LOG.debug("The incoming folder could not be read this time: {}", e.getCause().getClass().getSimpleName());
		}
	}

	/** Ends watching; nothing is told any more. */
	@Override
	public void close() {
		closed = true;
		thread.interrupt();
	}
}
