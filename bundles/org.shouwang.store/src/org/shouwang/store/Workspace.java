// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.engine.ServerAddress;

/** An open workspace: its folder, locked against other processes, and the store in it. Closing ends both; idempotent. */
public interface Workspace extends AutoCloseable {

	Path folder();

	WorkspaceInfo info();

	Store store();

	/** The files that belong to records, as a session of this workspace's store may see and change them. */
	Attachments attachments(Session session);

	/**
	 * Verifies the store as {@link Store#verify} does, and reads every attachment to its end.
	 *
	 * @param session of this workspace's store; needs {@link Permission#MAINTAIN}
	 */
	VerifyReport verify(Session session, VerifyProgress progress);

	/** Refuses while other computers have this workspace open, as only a server lets them. */
	void refuseOthers();

	/**
	 * Says that this is not the state, nor a continuation of it, that this computer saw of this workspace last. Told at every opening
	 * until {@link #acceptOlder}; {@link #verify} names it too.
	 */
	Optional<OlderState> older();

	/**
	 * Takes the state as it is for the right one, such as after restoring a backup on purpose.
	 *
	 * @param session of this workspace's store; needs {@link Permission#MAINTAIN}
	 */
	void acceptOlder(Session session);

	/**
	 * Moves this workspace to another engine, all or nothing: every table with the whole history, the keys and the attachments; what
	 * was copied is compared with its source row by row and byte by byte. Only then does the new folder appear, and this workspace
	 * is closed for writing; its files stay as they are. To be closed right afterwards. Whoever else writes waits meanwhile.
	 *
	 * @param session of this workspace's store; needs {@link Permission#MAINTAIN}
	 * @param place  folder of the new workspace: empty or not there yet
	 * @param server where the data go; empty: into files of that folder
	 * @param rows   told from time to time how many rows were copied
	 */
	Moved moveTo(Session session, Path place, Optional<ServerAddress> server, LongConsumer rows);

	@Override
	void close();
}
