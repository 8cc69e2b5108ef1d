// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.attachments.MediaTypes;
import org.shouwang.store.crypto.DamagedFileException;
import org.shouwang.store.crypto.SealedFiles;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;

/**
 * The folder of encrypted contents. A file holds the content and then its SHA-256, so that opening it (the last segment first)
 * tells at once whether it is the one its name promises. Knows nothing of records.
 */
public final class Vault implements AutoCloseable {

	private static final String FRESH = ".new-";
	private static final int BUFFER = 1 << 16;
	private static final byte[] PLACE = "attachment".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

	private final Path folder;
	private final SealedFiles files;
	private final DataKey names;
	private final Optional<ServerShelf> shelf;
	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	/**
	 * @param key   the workspace's, which stays the caller's to close
	 * @param shelf where the files are for all computers: then the folder holds copies of those that were used here
	 */
	public Vault(Path folder, DataKey key, Optional<ServerShelf> shelf) {
		this.folder = folder;
		this.shelf = shelf;
		this.files = SealedFiles.of(key, "attachments");
		this.names = key.derive("attachment-names");
	}

	/** Shared by those who put files to use, exclusive for the one who looks for unused ones. */
	ReadWriteLock lock() {
		return lock;
	}

	/** The name of the file of a content, which tells nothing of it. */
	public String name(String sha256) {
		return Sha256.name(names, sha256);
	}

	Path file(String sha256) {
		return folder.resolve(name(sha256));
	}

	/** Seals a content into a temporary file and makes that durable. */
	Stored store(InputStream content, String name) {
		Path fresh = folder.resolve(FRESH + UUID.randomUUID());
		try {
			Files.createDirectories(folder);
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				return seal(content, name, fresh, channel);
			}
		} catch (IOException e) {
			discard(fresh, e);
			throw FileErrors.translate(e, folder);
		} catch (RuntimeException e) {
			discard(fresh, e);
			throw e;
		}
	}

	private Stored seal(InputStream content, String name, Path fresh, FileChannel channel) throws IOException {
		MessageDigest digest = Sha256.digest();
		byte[] start = new byte[0];
		long size = 0;
		byte[] hash;
		// Closing the sealing stream must not close the channel, which is forced to the disk after it.
		try (OutputStream out = files.encrypting(new KeptOpen(Channels.newOutputStream(channel)), PLACE)) {
			byte[] buffer = new byte[BUFFER];
			for (int count = read(content, buffer, name); count > 0; count = read(content, buffer, name)) {
				size += count;
				if (size > Attachments.MAX_BYTES) {
					throw new StoreException(Reason.FILE_TOO_LARGE, name, Attachments.MAX_BYTES >> 30);
				}
				start = start.length == 0 ? Arrays.copyOf(buffer, Math.min(count, MediaTypes.PREFIX)) : start;
				digest.update(buffer, 0, count);
				out.write(buffer, 0, count);
			}
			hash = digest.digest();
			out.write(hash);
		}
		channel.force(true);
		return new Stored(fresh, HexFormat.of().formatHex(hash), size, start);
	}

	// What goes wrong here is the fault of the file given, not of ours.
	private static int read(InputStream content, byte[] buffer, String name) {
		try {
			return content.readNBytes(buffer, 0, buffer.length);
		} catch (IOException e) {
			throw new StoreException(e, Reason.UNREADABLE_FILE, name);
		}
	}

	private static void discard(Path fresh, Exception met) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException e) {
			met.addSuppressed(e);
		}
	}

	/** Moves a stored content to its name, durably. One that is there already and whole is kept, a damaged one replaced. */
	void publish(Stored stored) {
		Path target = file(stored.sha256());
		try {
			if (holds(target, stored)) {
				Files.delete(stored.file());
			} else {
				Files.move(stored.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			AtomicFile.forceFolder(folder);
		} catch (IOException e) {
			discard(stored.file(), e);
			throw FileErrors.translate(e, target);
		}
		shelf.ifPresent(server -> server.put(target.getFileName().toString(), target));
	}

	/**
	 * The file of a content, fetched from the server when this computer has none.
	 *
	 * @return empty when there is none anywhere
	 */
	Optional<Path> find(String sha256) throws IOException {
		Path file = file(sha256);
		if (Files.exists(file)) {
			return Optional.of(file);
		}
		Optional<Path> fetched = fetched(file.getFileName().toString());
		if (fetched.isPresent()) {
			Files.move(fetched.get(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		return fetched.map(copy -> file);
	}

	/** The file as all computers have it; to be given back by {@link #giveBack}. Empty when there is none. */
	Optional<Path> original(String sha256) throws IOException {
		Path file = file(sha256);
		return shelf.isPresent() ? fetched(file.getFileName().toString()) : Optional.of(file).filter(Files::exists);
	}

	/** Removes what was only fetched. */
	void giveBack(Path original) throws IOException {
		if (isFresh(original)) {
			Files.delete(original);
		}
	}

	private Optional<Path> fetched(String name) throws IOException {
		if (shelf.isEmpty()) {
			return Optional.empty();
		}
		Files.createDirectories(folder);
		Path fresh = folder.resolve(FRESH + UUID.randomUUID());
		try {
			if (shelf.get().get(name, fresh)) {
				return Optional.of(fresh);
			}
			Files.deleteIfExists(fresh);
			return Optional.empty();
		} catch (RuntimeException e) {
			discard(fresh, e);
			throw e;
		}
	}

	/** The content, from a copy of the server's when the one here is damaged. Empty when there is none. */
	Optional<InputStream> read(String sha256) throws IOException {
		Optional<Path> file = find(sha256);
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(content(file.get(), sha256));
		} catch (DamagedFileException e) {
			if (shelf.isEmpty()) {
				throw e;
			}
			Files.delete(file.get());
			Optional<Path> again = find(sha256);
			return again.isEmpty() ? Optional.empty() : Optional.of(content(again.get(), sha256));
		}
	}

	private boolean holds(Path target, Stored stored) throws IOException {
		if (!Files.exists(target) || Files.size(target) != Files.size(stored.file())) {
			return false;
		}
		try {
			return sha256(target).equals(stored.sha256());
		} catch (DamagedFileException e) {
			return false;
		}
	}

	/** What a sealed file says its content's SHA-256 is, proven with its end. */
	String sha256(Path file) throws IOException {
		try (SeekableByteChannel plain = files.decrypting(FileChannel.open(file, StandardOpenOption.READ), PLACE)) {
			if (plain.size() < Sha256.LENGTH) {
				throw new DamagedFileException(null);
			}
			plain.position(plain.size() - Sha256.LENGTH);
			ByteBuffer hash = ByteBuffer.allocate(Sha256.LENGTH);
			while (hash.hasRemaining() && plain.read(hash) >= 0) {
				// a channel may give less than asked
			}
			return HexFormat.of().formatHex(hash.array());
		}
	}

	/** The content of a file of this vault, whose SHA-256 is compared at its end. */
	ContentStream content(Path file, String sha256) throws IOException {
		if (!sha256(file).equals(sha256)) {
			throw new DamagedFileException(null);
		}
		return new ContentStream(files.decrypting(Files.newInputStream(file), PLACE), sha256);
	}

	/** All files but temporary ones. */
	List<Path> all() throws IOException {
		return list(false);
	}

	/** What adding had not finished. */
	List<Path> leftovers() throws IOException {
		return list(true);
	}

	/** Where all computers find the files; empty when the folder is the only place. */
	Optional<ServerShelf> shelf() {
		return shelf;
	}

	private static boolean isFresh(Path file) {
		return file.getFileName().toString().startsWith(FRESH);
	}

	private List<Path> list(boolean fresh) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> list = Files.list(folder)) {
			return list.filter(Files::isRegularFile).filter(p -> isFresh(p) == fresh)
					.sorted().toList();
		}
	}

	@Override
	public void close() {
		names.close();
	}
}
