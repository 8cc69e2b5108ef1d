// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import org.shouwang.model.Record;

/**
 * One of two records as it stood just before they were merged: by this the child is known to whoever has not heard of the merge.
 *
 * @param current id of the record that stands for it now
 * @param record  as it stood then, with the id it had then, masked like everything else
 */
public record Former(String current, Record record) {
}
