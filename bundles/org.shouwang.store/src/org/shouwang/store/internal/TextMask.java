// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.when;

import org.jooq.Condition;
import org.jooq.Field;

/**
 * How a text is masked, in Java and in SQL. The forms are those that people in China know from tickets and bank slips: a number
 * keeps three characters in front and four behind.
 */
enum TextMask {

	/** All is hidden, its length too. */
	WHOLE {
		@Override
		String mask(String text) {
			return STARS;
		}

		@Override
		Field<String> mask(Field<String> text) {
			return when(text.isNotNull(), inline(STARS));
		}
	},
	/** 138****1234; a number too short to hide anything between head and tail is hidden as a whole. */
	NUMBER {
		@Override
		String mask(String text) {
			return ends(text, STARS);
		}

		@Override
		Field<String> mask(Field<String> text) {
			return ends(text, STARS);
		}
	},
	/** 110***********1234, as wide as an ID number is. */
	IDENTITY {
		@Override
		String mask(String text) {
			return ends(text, IDENTITY_STARS);
		}

		@Override
		Field<String> mask(Field<String> text) {
			return ends(text, IDENTITY_STARS);
		}
	},
	/** What comes up to the county, else up to the city, else nothing: 四川省苍溪县****. */
	ADDRESS {
		@Override
		String mask(String text) {
			return text.substring(0, Math.max(0, shown(text))) + STARS;
		}

		private int shown(String text) {
			int county = text.indexOf(COUNTY) + 1;
			int city = text.indexOf(CITY) + 1;
			return isPlace(county) ? county : isPlace(city) ? city : 0;
		}

		private boolean isPlace(int end) {
			return end >= SHORTEST_PLACE && end <= LONGEST_PLACE;
		}

		@Override
		Field<String> mask(Field<String> text) {
			Field<Integer> county = position(text, COUNTY);
			Field<Integer> city = position(text, CITY);
			return when(isPlace(county), substring(text, inline(1), county).concat(inline(STARS)))
					.when(isPlace(city), substring(text, inline(1), city).concat(inline(STARS)))
					.when(text.isNotNull(), inline(STARS));
		}

		private Condition isPlace(Field<Integer> end) {
			return end.between(inline(SHORTEST_PLACE), inline(LONGEST_PLACE));
		}
	};

	private static final String STARS = "****";
	private static final String IDENTITY_STARS = "***********";
	private static final int HEAD = 3;
	private static final int TAIL = 4;
	private static final int SHORTEST_NUMBER = 10;
	private static final String COUNTY = "县";
	private static final String CITY = "市";
	private static final int SHORTEST_PLACE = 2;
	private static final int LONGEST_PLACE = 16;

	/** The mask of a value kind. */
	static TextMask of(String kind) {
		return switch (kind) {
		case "phone", "studentNumber" -> NUMBER;
		case "idNumber" -> IDENTITY;
		case "address" -> ADDRESS;
		default -> WHOLE;
		};
	}

	abstract String mask(String text);

	abstract Field<String> mask(Field<String> text);

	private static String ends(String text, String stars) {
		return text.length() < SHORTEST_NUMBER ? STARS
				: text.substring(0, HEAD) + stars + text.substring(text.length() - TAIL);
	}

	private static Field<String> ends(Field<String> text, String stars) {
		return when(length(text).lt(inline(SHORTEST_NUMBER)), inline(STARS))
				.when(text.isNotNull(), substring(text, inline(1), inline(HEAD)).concat(inline(stars))
						.concat(substring(text, length(text).minus(inline(TAIL - 1)))));
	}
}
