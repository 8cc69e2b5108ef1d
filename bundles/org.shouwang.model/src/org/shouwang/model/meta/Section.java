// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

/**
 * A group of fields under one heading in a form or a printed sheet.
 *
 * @param key   what fields name in their annotation
 * @param label the heading
 */
public record Section(String key, Bilingual label) {
}
