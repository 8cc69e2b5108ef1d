// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet says about itself above the table and below it.
 *
 * @param title the title, empty if there is none
 * @param unit who filled the form in (填表单位), empty if it does not say
 * @param dateText the day it was filled in as written, empty if it does not say
 * @param date that day, null if there is none or it cannot be read
 * @param others everything else of the form "label：text", such as 填表人, with the labels as written but without brackets
 */
public record SheetFacts(String title, String unit, String dateText, LocalDate date, Map<String, String> others) {

	public SheetFacts {
		others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
	}
}
