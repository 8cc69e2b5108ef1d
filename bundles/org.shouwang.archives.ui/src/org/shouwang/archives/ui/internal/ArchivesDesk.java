// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archives;
import org.shouwang.archives.Dossiers;
import org.shouwang.archives.DossiersService;
import org.shouwang.archives.Duplicates;
import org.shouwang.archives.DuplicatesService;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.records.ui.attachments.AttachmentsDesk;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.ui.form.FormContext;

import jakarta.inject.Inject;

/** The services behind the pages of the archives, for the account that is signed in. */
@Creatable
public final class ArchivesDesk {
	private final Archives archives;
	private final Store store;
	private final Session session;
	private final Attachments attachments;
	private final ValueKinds kinds;
	private final Dossiers dossiers;
	private final Duplicates duplicates;

	/** As services, while somebody is signed in. */
	@Inject
	public ArchivesDesk(Archives archives, SignedIn signedIn, ValueKinds kinds) {
		this(archives, signedIn.store(), signedIn.session(), signedIn.workspace().attachments(signedIn.session()), kinds);
	}

	/**
	 * @param session     of the account, on that store
	 * @param attachments as that session may see them
	 */
	public ArchivesDesk(Archives archives, Store store, Session session, Attachments attachments, ValueKinds kinds) {
		this.archives = archives;
		this.store = store;
		this.session = session;
		this.attachments = attachments;
		this.kinds = kinds;
		this.dossiers = new DossiersService(session, store.dictionary());
		this.duplicates = new DuplicatesService(session, store.dictionary());
	}

	/** The archives. */
	public Archives archives() {
		return archives;
	}

	/** Archives under archive rules. */
	public Dossiers dossiers() {
		return dossiers;
	}

	/** Who may have been entered twice. */
	public Duplicates duplicates() {
		return duplicates;
	}

	/** The store, to hear of commits. */
	public Store store() {
		return store;
	}

	/** The account's session, to take commits back. */
	public Session session() {
		return session;
	}

	/** The record types. */
	public Dictionary dictionary() {
		return store.dictionary();
	}

	/** A record type. */
	public RecordType type(String id) {
		return dictionary().type(id);
	}

	/** What forms need. */
	public FormContext forms(WindowKit kit) {
		return new FormContext(kit.theme(), kit.messages(), kinds, new ClassReferences(archives, kit), kit.clock());
	}

	/** What showing attachments needs. */
	public AttachmentsDesk attachments(WindowKit kit) {
		return new AttachmentsDesk(type("Attachment"), attachments, session, forms(kit), kit.dialogs(), kit.jobs(), kit.undo(), kit.errors());
	}
}
