// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.Optional;

import org.shouwang.access.Backups;
import org.shouwang.access.DemoData;
import org.shouwang.access.WorkspaceService;
import org.shouwang.store.ConnectionCheck;

/**
 * What the pages before sign-in work with; called beside the window only.
 *
 * @param workspaces makes and opens workspaces
 * @param backups    restores them
 * @param demo       fills a demonstration, where a module can
 * @param servers    looks at database servers, where this installation can use one
 */
public record WelcomeServices(WorkspaceService workspaces, Backups backups, Optional<DemoData> demo, Optional<ConnectionCheck> servers) {}
