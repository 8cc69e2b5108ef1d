// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One administrative division under one name.
 *
 * @param code  six digits of GB/T 2260
 * @param name  its own name, without those above it
 * @param first the first revision that lists it so; empty when that lies before 2003
 * @param last  the last revision that lists it so; empty while it is in force
 */
public record Area(String code, String name, Optional<YearMonth> first, Optional<YearMonth> last) {

	boolean isCurrent() {
		return last.isEmpty();
	}

	/** True for entries such as 市辖区, which only group the districts below them. */
	boolean isGroup() {
		return name.equals("市辖区") || name.equals("县") || name.equals("市") || name.endsWith("直辖县级行政区划")
				|| name.endsWith("直辖县级行政单位");
	}
}
