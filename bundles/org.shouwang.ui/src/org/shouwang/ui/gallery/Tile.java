// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import org.shouwang.ui.icons.IconKey;

/**
 * One of the things that a gallery shows.
 *
 * @param id     stable name
 * @param title  below the picture
 * @param detail small words below the title; may be empty
 * @param icon   drawn where there is no picture
 */
public record Tile(String id, String title, String detail, IconKey icon) {
}
