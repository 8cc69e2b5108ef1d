// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.Console;
import org.shouwang.cli.ExitStatus;
import org.shouwang.cli.Verb;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.examples.honours.model.HonoursFactory;
import org.shouwang.records.PupilFinder;
import org.shouwang.records.PupilFinder.Found;
import org.shouwang.records.PupilFinder.Said;

/** Records one honour: {@code honour PUPIL NAME [YYYY-MM-DD [ISSUER]]}. */
@Component
public final class HonourVerb implements Verb {
	private static final int FEWEST = 2;
	private static final int MOST = 4;

	@Override
	public String name() {
		return "honour";
	}

	@Override
	public String description(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "登记一项荣誉：honour 学生 荣誉名称 [日期 [颁发单位]]"
				: "Record an honour: honour PUPIL NAME [YYYY-MM-DD [ISSUER]]";
	}

	@Override
	public int run(SignedIn signedIn, List<String> arguments, Console console) {
		if (arguments.size() < FEWEST || arguments.size() > MOST) {
			throw new IllegalArgumentException(description(console.locale()));
		}
		Honour honour = HonoursFactory.eINSTANCE.createHonour();
		honour.setPupil(pupil(signedIn, arguments.get(0)));
		honour.setName(arguments.get(1));
		honour.setAwardedOn(arguments.size() > 2 ? date(arguments.get(2)) : null);
		honour.setIssuer(arguments.size() == MOST ? arguments.get(MOST - 1) : null);
		signedIn.session().change("登记荣誉", unit -> unit.add(honour));
		console.out().println(honour.getId());
		console.out().flush();
		return ExitStatus.DONE;
	}

	private static String pupil(SignedIn signedIn, String word) {
		Found found = signedIn.session().read(query -> new PupilFinder(query).find(Said.word(word)));
		if (found.how() != PupilFinder.How.FOUND) {
			throw new IllegalArgumentException(word + ": " + found.how());
		}
		return found.pupil();
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
