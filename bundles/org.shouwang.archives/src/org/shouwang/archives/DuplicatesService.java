// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.Merge;
import org.shouwang.store.MergePreview;
import org.shouwang.store.Permission;
import org.shouwang.store.Session;

/** {@link Duplicates} for the account that is signed in. */
@Component(service = Duplicates.class)
public final class DuplicatesService implements Duplicates {
	private final Session session;
	private final Dictionary dictionary;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public DuplicatesService(@Reference SignedIn signedIn) {
		this(signedIn.session(), signedIn.store().dictionary());
	}

	public DuplicatesService(Session session, Dictionary dictionary) {
		this.session = session;
		this.dictionary = dictionary;
	}

	@Override
	public List<DuplicatePair> find(Who who) {
		session.viewer().require(Permission.MERGE);
		return session.read(query -> new DuplicateQuery(query, session.viewer(), type(who)).fetch());
	}

	@Override
	public RecordType type(Who who) {
		return dictionary.type(who.type());
	}

	@Override
	public MergePreview preview(Who who, String keptId, String goneId) {
		return session.merging(type(who), keptId, goneId);
	}

	@Override
	public Commit merge(Merge merge, String reason) {
		return session.merge(merge, reason);
	}
}
