// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jooq.Record4;
import org.jooq.Result;
import org.shouwang.store.Change;
import org.shouwang.store.attachments.internal.Mentions;

/** Looks for contents in the lines by which attachments were added and removed. */
final class AttachmentMentions implements Mentions {

	private static final Pattern SHA = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

	private final Transactions transactions;

	AttachmentMentions(Transactions transactions) {
		this.transactions = transactions;
	}

	@Override
	public Set<String> hashes() {
		Set<String> hashes = new HashSet<>();
		for (Record4<String, String, String, String> row : rows()) {
			row.intoStream().map(String.class::cast).filter(json -> json != null).map(SHA::matcher).filter(Matcher::find)
					.forEach(matcher -> hashes.add(matcher.group(1)));
		}
		return hashes;
	}

	private Result<Record4<String, String, String, String>> rows() {
		return transactions.read((connection, dsl) -> dsl
				.select(AuditTables.OLD_VALUE, AuditTables.NEW_VALUE, AuditTables.OLD_LONG, AuditTables.NEW_LONG)
				.from(AuditTables.CHANGES)
				.where(AuditTables.RECORD_TYPE.eq("Attachment"),
						AuditTables.KIND.in(Change.Kind.CREATED.code(), Change.Kind.REMOVED.code()))
				.fetch());
	}
}
