// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.shouwang.model.Attachment;
import org.shouwang.store.DataKey;
import org.shouwang.store.attachments.Thumbnails;
import org.shouwang.store.crypto.DamagedFileException;
import org.shouwang.store.crypto.SealedFiles;
import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.FileErrors;

/** Small pictures beside the contents, sealed as they are. They can be made anew at any time, so a damaged one is. */
public final class ThumbnailCache {

	/** How the name of a small picture ends. */
	static final String ENDING = ".t";

	private final Vault vault;
	private final SealedFiles files;
	private final Thumbnails thumbnails = new Thumbnails();

	/** @param key the workspace's, which stays the caller's to close */
	public ThumbnailCache(Vault vault, DataKey key) {
		this.vault = vault;
		this.files = SealedFiles.of(key, "thumbnails");
	}

	Optional<byte[]> of(Attachment attachment, Supplier<InputStream> content) {
		if (!Thumbnails.canDraw(attachment.getMediaType(), attachment.getByteCount())) {
			return Optional.empty();
		}
		Path file = thumbnailOf(vault.file(attachment.getSha256()));
		Optional<byte[]> kept = read(file);
		if (kept.isPresent()) {
			return kept;
		}
		Optional<byte[]> made = draw(attachment, content, thumbnails);
		made.ifPresent(small -> write(file, small));
		return made;
	}

	/** Draws an attachment anew; empty for what cannot be drawn. */
	static Optional<byte[]> draw(Attachment attachment, Supplier<InputStream> content, Thumbnails drawing) {
		if (!Thumbnails.canDraw(attachment.getMediaType(), attachment.getByteCount())) {
			return Optional.empty();
		}
		try (InputStream in = content.get()) {
			return drawing.of(in.readAllBytes());
		} catch (IOException e) {
			throw SpokenStream.translate(e, attachment.getName());
		}
	}

	private Optional<byte[]> read(Path file) {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (InputStream in = files.decrypting(new ByteArrayInputStream(Files.readAllBytes(file)), place(file))) {
			return Optional.of(in.readAllBytes());
		} catch (DamagedFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		}
	}

	private void write(Path file, byte[] small) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream out = files.encrypting(sealed, place(file))) {
			out.write(small);
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		}
		AtomicFile.write(file, sealed.toByteArray());
	}

	private static byte[] place(Path file) {
		return file.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
	}

	static Path thumbnailOf(Path content) {
		return content.resolveSibling(content.getFileName() + ENDING);
	}

	/** Whether the file is the small picture of one of these. */
	boolean isOfAny(Path file, Set<Path> contents) {
		String name = file.getFileName().toString();
		return name.endsWith(ENDING) && contents.contains(file.resolveSibling(name.substring(0, name.length() - ENDING.length())));
	}
}
