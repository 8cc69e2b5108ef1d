// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.testing;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.shouwang.model.Attachment;
import org.shouwang.store.Commit;
import org.shouwang.store.Written;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.AttachmentReport;
import org.shouwang.store.attachments.Attachments;

/** For tests whose store lies in memory, where no files are kept. */
final class NoAttachments implements Attachments {
	@Override
	public List<Attachment> of(String ownerType, String owner) {
		return List.of();
	}

	@Override
	public Written<Attachment> put(AttachmentDraft draft, Path file, LongConsumer progress) {
		throw none();
	}

	@Override
	public Written<Attachment> put(AttachmentDraft draft, InputStream content) {
		throw none();
	}

	@Override
	public Commit describe(String id, String name, LocalDate takenOn, String reason) {
		throw none();
	}

	@Override
	public InputStream open(String id) {
		throw none();
	}

	@Override
	public Optional<byte[]> thumbnail(String id) {
		throw none();
	}

	@Override
	public Optional<byte[]> preview(String id) {
		throw none();
	}

	@Override
	public void save(String id, Path file, LongConsumer progress) {
		throw none();
	}

	@Override
	public Commit remove(String id, String reason) {
		throw none();
	}

	@Override
	public AttachmentReport verify(LongConsumer progress) {
		throw none();
	}

	@Override
	public int collect(Duration age) {
		throw none();
	}

	private static UnsupportedOperationException none() {
		return new UnsupportedOperationException("a store in memory keeps no files");
	}
}
