// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * The number formats of a workbook. Formats that Excel builds in by number look different in each country's edition;
 * these are the ones of the Chinese edition (ECMA-376 part 1, 18.8.30, table zh-CN).
 */
public final class NumberFormats {

	private static final String YEAR_MONTH = "yyyy\"年\"m\"月\""; //$NON-NLS-1$
	private static final String MONTH_DAY = "m\"月\"d\"日\""; //$NON-NLS-1$
	private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(14, "yyyy/m/d"), //$NON-NLS-1$
			Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, YEAR_MONTH), Map.entry(28, MONTH_DAY), //$NON-NLS-1$
			Map.entry(29, MONTH_DAY), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(36, YEAR_MONTH), Map.entry(50, YEAR_MONTH), Map.entry(51, MONTH_DAY), Map.entry(52, YEAR_MONTH),
			Map.entry(53, MONTH_DAY), Map.entry(54, MONTH_DAY), Map.entry(57, YEAR_MONTH), Map.entry(58, MONTH_DAY));
	private static final int MOST_CODE_CHARS = 255;
	private static final String GENERAL = "General"; //$NON-NLS-1$

	private final Map<Integer, String> codes = new HashMap<>();
	private final Map<Integer, NumberText> known = new HashMap<>();
	private DataFormatter formatter;
	private boolean date1904;

	/** Days count from 1904-01-01, as in workbooks of old Macintoshes. */
	public void useDate1904() {
		date1904 = true;
		known.clear();
	}

	/** A format that the workbook defines. Codes longer than Excel allows are shown as General. */
	public void define(int index, String code) {
		codes.put(index, code == null || code.isEmpty() || code.length() > MOST_CODE_CHARS ? GENERAL : code);
	}

	/** The format with a number; General if nobody defined it. */
	public NumberText get(int index) {
		return known.computeIfAbsent(index, i -> new NumberText(i, code(i), date1904, this::formatter));
	}

	/** Made only when some format needs it: making one takes longer than reading a small file. */
	private DataFormatter formatter() {
		if (formatter == null) {
			formatter = new DataFormatter(Locale.CHINA);
		}
		return formatter;
	}

	private String code(int index) {
		String own = codes.get(index);
		String chinese = CHINESE.get(index);
		if (chinese != null) {
			return chinese; // programs of other countries write their own code under these numbers; Excel ignores it
		}
		if (own != null) {
			return own;
		}
		String builtin = BuiltinFormats.getBuiltinFormat(index);
		return builtin == null ? GENERAL : builtin;
	}
}
