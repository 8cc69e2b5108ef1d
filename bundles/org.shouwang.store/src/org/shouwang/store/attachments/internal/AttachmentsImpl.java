// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.LongConsumer;

import org.jooq.Condition;
import org.shouwang.model.Attachment;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Written;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.AttachmentReport;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.attachments.MediaTypes;
import org.shouwang.store.attachments.Thumbnails;

/** Attachments as one session sees them. */
public final class AttachmentsImpl implements Attachments {

	private static final String TYPE = "Attachment";

	private final Session session;
	private final Vault vault;
	private final ThumbnailCache thumbnails;
	private final Inventory inventory;

	/**
	 * @param whole    a session that sees all records, to know what is in use
	 * @param mentions what the history knows to have been in use
	 */
	public AttachmentsImpl(Session session, Session whole, Mentions mentions, Vault vault, ThumbnailCache thumbnails) {
		this.session = session;
		this.vault = vault;
		this.thumbnails = thumbnails;
		this.inventory = new Inventory(whole, mentions, vault, thumbnails);
	}

	@Override
	public Written<Attachment> put(AttachmentDraft draft, InputStream content) {
		session.viewer().require(Permission.EDIT);
		requireOwner(draft);
		Stored stored = vault.store(content, draft.name());
		Lock lock = vault.lock().readLock();
		lock.lock();
		try {
			vault.publish(stored);
			return record(draft, stored);
		} finally {
			lock.unlock();
		}
	}

	private void requireOwner(AttachmentDraft draft) {
		RecordType type = session.<RecordType>read(q -> q.dictionary().type(draft.ownerType()));
		if (session.load(type, draft.owner()).isEmpty()) {
			throw new StoreException(Reason.NOT_FOUND, draft.ownerType(), draft.owner());
		}
	}

	private Optional<Attachment> sameContent(AttachmentDraft draft, Stored stored) {
		return of(draft.ownerType(), draft.owner()).stream().filter(a -> stored.sha256().equals(a.getSha256())).findFirst();
	}

	private Written<Attachment> record(AttachmentDraft draft, Stored stored) {
		Optional<Attachment> same = sameContent(draft, stored);
		return session.write(draft.name().length() > 400 ? "+" : "+ " + draft.name(), unit -> same.orElseGet(() -> {
			Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setOwnerType(draft.ownerType());
			attachment.setOwner(draft.owner());
			attachment.setName(draft.name());
			attachment.setTakenOn(draft.takenOn());
			attachment.setSha256(stored.sha256());
			attachment.setByteCount(stored.size());
			attachment.setMediaType(MediaTypes.of(stored.start(), draft.name()));
			unit.add(attachment);
			return attachment;
		}));
	}

	@Override
	public Written<Attachment> put(AttachmentDraft draft, Path file, LongConsumer progress) {
		InputStream content;
		try {
			content = new MeteredStream(Files.newInputStream(file), progress);
		} catch (IOException e) {
			throw new StoreException(e, Reason.UNREADABLE_FILE, file);
		}
		try (content) {
			return put(draft, content);
		} catch (IOException e) {
			throw new StoreException(e, Reason.UNREADABLE_FILE, file);
		}
	}

	@Override
	public List<Attachment> of(String ownerType, String owner) {
		return session.read(query -> query.<Attachment>records(TYPE, belongs(query, ownerType, owner)));
	}

	private static Condition belongs(QueryContext query, String ownerType, String owner) {
		RecordTable table = query.table(TYPE);
		return table.field("owner", String.class).eq(owner).and(table.field("ownerType", String.class).eq(ownerType));
	}

	@Override
	public InputStream open(String id) {
		return open(load(id));
	}

	private InputStream open(Attachment attachment) {
		requireContent();
		try {
			InputStream content = vault.read(attachment.getSha256())
					.orElseThrow(() -> new StoreException(Reason.MISSING_ATTACHMENT, attachment.getName()));
			return new SpokenStream(content, attachment.getName());
		} catch (IOException e) {
			throw SpokenStream.translate(e, attachment.getName());
		}
	}

	private Attachment load(String id) {
		return session.<Attachment>load(type(), id).orElseThrow(() -> new StoreException(Reason.NOT_FOUND, TYPE, id));
	}

	private RecordType type() {
		return session.<RecordType>read(q -> q.dictionary().type(TYPE));
	}

	@Override
	public Optional<byte[]> thumbnail(String id) {
		Attachment attachment = load(id);
		return mayReadContent() ? thumbnails.of(attachment, () -> open(attachment)) : Optional.empty();
	}

	@Override
	public Optional<byte[]> preview(String id) {
		Attachment attachment = load(id);
		requireContent();
		return ThumbnailCache.draw(attachment, () -> open(attachment), new Thumbnails(Thumbnails.PREVIEW_SIZE));
	}

	@Override
	public void save(String id, Path file, LongConsumer progress) {
		session.viewer().require(Permission.EXPORT);
		Attachment attachment = load(id);
		try (InputStream content = open(attachment)) {
			PlainCopy.write(content, file, progress);
		} catch (IOException e) {
			throw SpokenStream.translate(e, attachment.getName());
		}
	}

	// The store masks the hash of a content above the clearance, but a mask must not read like a missing file.
	private void requireContent() {
		if (!mayReadContent()) {
			throw new StoreException(Reason.NOT_PERMITTED, content().id());
		}
	}

	private boolean mayReadContent() {
		return session.viewer().mayRead(content().sensitivity());
	}

	private FieldType content() {
		return type().field("sha256");
	}

	@Override
	public Commit describe(String id, String name, LocalDate takenOn, String reason) {
		return session.change(reason, unit -> {
			Attachment attachment = unit.edit(type(), id);
			attachment.setName(name);
			attachment.setTakenOn(takenOn);
		});
	}

	@Override
	public Commit remove(String id, String reason) {
		Attachment attachment = load(id);
		return session.change(reason, unit -> unit.remove(attachment));
	}

	@Override
	public AttachmentReport verify(LongConsumer progress) {
		session.viewer().require(Permission.MAINTAIN);
		return inventory.verify(progress);
	}

	@Override
	public int collect(Duration age) {
		// Whoever erases records takes their files along.
		if (!session.viewer().may(Permission.RETAIN)) {
			session.viewer().require(Permission.MAINTAIN);
		}
		return inventory.collect(age);
	}
}
