// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;

/**
 * Two records side by side, and what merging them would do.
 *
 * @param type      of both
 * @param kept      the record that stays, as the viewer sees it
 * @param gone      the record that goes, as the viewer sees it
 * @param differing the fields that the two state differently, in the order of the model
 * @param suggested names of the fields that only the record that goes states
 * @param moving    how many records move to the kept one, by record type, those out of the viewer's sight included
 * @param joined    how many of these say the same as one that the kept record has, and are joined with it, by record type
 * @param doubtful  how many of these stand beside one of the kept record that says something else of the same tie, by record type: both
 *                  stay, and somebody has to look at them afterwards
 */
public record MergePreview(RecordType type, Record kept, Record gone, List<FieldType> differing, Set<String> suggested,
		Map<String, Integer> moving, Map<String, Integer> joined, Map<String, Integer> doubtful) {

	/** The merge of exactly these two, with the values of these fields taken from the record that goes. */
	public Merge taking(Set<String> fields) {
		return new Merge(type, kept.getId(), kept.getVersion(), gone.getId(), gone.getVersion(), fields);
	}
}
