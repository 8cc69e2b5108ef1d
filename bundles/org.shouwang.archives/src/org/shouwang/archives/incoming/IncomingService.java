// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.model.Attachment;
import org.shouwang.records.PupilFinder;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;
import org.shouwang.store.Written;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.attachments.MediaTypes;
import org.shouwang.store.attachments.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Incoming} for the account that is signed in. */
@Component(service = Incoming.class)
public final class IncomingService implements Incoming {
	private static final Logger LOG = LoggerFactory.getLogger(IncomingService.class);
	private static final int MOST_OF_A_NAME = 1000;

	private final Session session;
	private final Attachments attachments;

	/** As a service, for as long as somebody is signed in. */
	@Activate
	public IncomingService(@Reference SignedIn signedIn) {
		this(signedIn.session(), signedIn.workspace().attachments(signedIn.session()));
	}

	/** @param attachments as that session may see them */
	public IncomingService(Session session, Attachments attachments) {
		this.session = session.withPurpose("收件 / incoming");
		this.attachments = attachments;
	}

	@Override
	public Map<IncomingFile, Guess> guess(Collection<IncomingFile> files) {
		if (files.isEmpty()) {
			return Map.of();
		}
		return session.read(query -> {
			PupilGuess guess = new PupilGuess(new PupilFinder(query));
			Map<IncomingFile, String> ids = new HashMap<>();
			files.forEach(file -> guess.of(file.name()).ifPresent(id -> ids.put(file, id)));
			RecordTable pupil = query.table("Pupil");
			Map<String, String> names = new HashMap<>();
			query.dsl().select(pupil.id(), pupil.field("name", String.class)).from(pupil.table())
					.where(pupil.id().in(Set.copyOf(ids.values()))).forEach(row -> names.put(row.value1(), row.value2()));
			Map<IncomingFile, Guess> guesses = new HashMap<>();
			ids.forEach((file, id) -> Optional.ofNullable(names.get(id)).ifPresent(name -> guesses.put(file, new Guess(id, name))));
			return guesses;
		});
	}

	@Override
	public List<IncomingFile> ready(Path folder) {
		return new FolderScan(folder, Duration.ZERO).look(Instant.now());
	}

	@Override
	public Optional<byte[]> thumbnail(IncomingFile file) {
		return draw(file, new Thumbnails());
	}

	@Override
	public Optional<byte[]> preview(IncomingFile file) {
		return draw(file, new Thumbnails(Thumbnails.PREVIEW_SIZE));
	}

	private static Optional<byte[]> draw(IncomingFile file, Thumbnails drawing) {
		try (InputStream in = Files.newInputStream(file.path())) {
			byte[] start = in.readNBytes(MediaTypes.PREFIX);
			if (!Thumbnails.canDraw(MediaTypes.of(start, file.name()), file.size())) {
				return Optional.empty();
			}
			return drawing.of(Files.readAllBytes(file.path()));
		} catch (IOException e) {
			LOG.debug("A file in the incoming folder went while it was drawn: {}", e.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	@Override
	public Taken take(IncomingFile file, String pupil, After after, LongConsumer progress) {
		LocalDate date = LocalDate.ofInstant(file.modified(), ZoneId.systemDefault());
		Written<Attachment> stored = attachments.put(new AttachmentDraft("Pupil", pupil, file.name(), date), file.path(), progress);
		return new Taken(stored, after == After.MOVE ? move(file.path()) : Optional.empty());
	}

	/** A source that cannot be moved stays: what counts is stored. */
	private static Optional<Path> move(Path source) {
		try {
			Path folder = Files.createDirectories(source.resolveSibling(FolderScan.TAKEN));
			for (int i = 0; i < MOST_OF_A_NAME; i++) {
				Path target = folder.resolve(i == 0 ? source.getFileName().toString() : i + "-" + source.getFileName());
				try {
					return Optional.of(Files.move(source, target));
				} catch (FileAlreadyExistsException e) {
					LOG.debug("A file of that name was taken before; trying the next");
				}
			}
		} catch (IOException e) {
			LOG.warn("A file that was stored could not be moved and stays where it is: {}", e.getClass().getSimpleName());
		}
		return Optional.empty();
	}
}
