// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A folder into which a camera's card, a scanner or a phone puts files, watched until somebody says which child they belong to. Only
 * then are they stored; the folder itself is this computer's, not the workspace's.
 */
package org.shouwang.archives.incoming;
