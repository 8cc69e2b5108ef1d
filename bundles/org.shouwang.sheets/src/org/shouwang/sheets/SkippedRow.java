// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Locale;

import org.shouwang.sheets.internal.Messages;

/**
 * A row below the header that is no row of the table.
 *
 * @param number row number as the spreadsheet program shows it
 * @param kind why it was left out
 * @param text its texts, for a person to see that nothing was lost
 */
public record SkippedRow(int number, Kind kind, String text) {

	/** Why a row is no row of the table. Message keys {@code skip.<NAME>}. */
	public enum Kind implements Localized {
		/** 合计, 总计, 小计. */
		TOTALS,
		/** 填表人：… 负责人：… */
		SIGNATURE,
		/** 注：… */
		NOTE,
		/** The header once more, as at the top of every printed page. */
		REPEATED_HEADER,
		/** Only 序号 is filled, as in a form with numbered lines. */
		SERIAL_ONLY,
		/** No value in any column that is read into a field. */
		NO_MAPPED_VALUE;

		@Override
		public String in(Locale locale) {
			return Messages.text(locale, "skip." + name()); //$NON-NLS-1$
		}
	}
}
