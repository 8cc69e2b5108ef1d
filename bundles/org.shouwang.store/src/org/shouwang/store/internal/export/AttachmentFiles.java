// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shouwang.model.Attachment;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.attachments.Attachments;

/**
 * The files that belong to records, as they were put in, and an index of them. They are named by id, since the names of entries are
 * not encrypted. A file that is damaged does not keep the others in: as much as is genuine is written, and the index says so.
 */
final class AttachmentFiles {

	private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
	private static final List<String> HEAD = List.of("id", "file", "ownerType", "owner", "name", "mediaType", "byteCount", "sha256",
			"takenOn", "state");

	private static final Set<Reason> LOST = EnumSet.of(Reason.DAMAGED_ATTACHMENT, Reason.MISSING_ATTACHMENT, Reason.UNREADABLE_FILE);

	private final Session session;
	private final Attachments attachments;
	private final List<String> damaged = new ArrayList<>();

	AttachmentFiles(Session session, Attachments attachments) {
		this.session = session;
		this.attachments = attachments;
	}

	/** Ids of those that could not be read to their end. */
	List<String> damaged() {
		return damaged;
	}

	/** Writes all and tells how many there were. */
	int write(ZipTarget zip) throws IOException {
		List<Attachment> all = session.read(query -> query.<Attachment>all("Attachment"));
		for (Attachment attachment : all) {
			content(zip, attachment);
		}
		try (CsvFile index = new CsvFile(zip.entry("attachments/index.csv"))) {
			index.row(HEAD);
			for (Attachment a : all) {
				index.row(Arrays.asList(a.getId(), path(a), a.getOwnerType(), a.getOwner(), a.getName(), a.getMediaType(), a.getByteCount(),
						a.getSha256(), a.getTakenOn(), damaged.contains(a.getId()) ? "damaged" : "whole"));
			}
		}
		return all.size();
	}

	private void content(ZipTarget zip, Attachment attachment) throws IOException {
		try (OutputStream out = zip.entry(path(attachment))) {
			try (InputStream in = attachments.open(attachment.getId())) {
				in.transferTo(out);
			} catch (StoreException e) {
				if (!LOST.contains(e.reason())) {
					throw e;
				}
				damaged.add(attachment.getId());
			}
		}
	}

	private static String path(Attachment attachment) {
		Matcher ending = ENDING.matcher(attachment.getName());
		return "attachments/" + attachment.getOwnerType() + "/" + attachment.getOwner() + "/" + attachment.getId()
				+ (ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "");
	}
}
