// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.shouwang.store.Access;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * What a session reads for.
 *
 * @param words said to the access log
 * @param until when a broken glass closes again; null where none was broken
 * @param isExport whether what is read leaves the program
 */
record Purpose(String words, Instant until, boolean isExport) {

	static final Purpose NONE = new Purpose("", null, false);
	private static final Duration OPEN = Duration.ofMinutes(30);
	private static final int LONGEST = 500;

	/** An emergency, for half an hour from now. */
	static Purpose glass(String reason, Clock clock) {
		return new Purpose(checked(reason), clock.instant().plus(OPEN), false);
	}

	Purpose with(String other) {
		String said = checked(other);
		return new Purpose(isGlass() ? shortened(words + " / " + said) : said, until, isExport);
	}

	/** For what leaves the program. */
	Purpose exporting(String other) {
		return new Purpose(with(other).words(), until, true);
	}

	/** What kind of access a reading for this is. */
	Access.Kind kind(String recordId) {
		if (isGlass()) {
			return Access.Kind.THROUGH;
		}
		return isExport ? Access.Kind.EXPORT : recordId == null ? Access.Kind.QUERY : Access.Kind.RECORD;
	}

	private static String checked(String words) {
		if (words.isBlank()) {
			throw new StoreException(Reason.GLASS_REASON);
		}
		return shortened(words.strip());
	}

	private static String shortened(String words) {
		return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
	}

	boolean isGlass() {
		return until != null;
	}

	/** Refuses when the glass has closed again. */
	void check(Clock clock) {
		if (isGlass() && !clock.instant().isBefore(until)) {
			throw new StoreException(Reason.GLASS_CLOSED, OPEN.toMinutes());
		}
	}
}
