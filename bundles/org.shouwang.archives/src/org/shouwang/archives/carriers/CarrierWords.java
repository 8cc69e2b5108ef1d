// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.shouwang.model.meta.Bilingual;

/** What the command line says about carriers, and how it reads what is typed. */
final class CarrierWords {
	static final Bilingual LEND = new Bilingual("借出载体：to=借阅人 [unit=单位] [purpose=用途] [on=借出日期] [due=应还日期]",
			"Lend a carrier: to=WHOM [unit=OF] [purpose=WHY] [on=DATE] [due=DATE]");
	static final Bilingual RETURN = new Bilingual("归还载体：[state=归还情况] [on=归还日期]", "Take a carrier back: [state=HOW IT IS] [on=DATE]");
	static final Bilingual TO = new Bilingual("请写明借给谁：to=姓名", "Say to whom: to=NAME");
	static final Bilingual LENT = new Bilingual("已借出“%s”，应于 %s 归还。", "Lent \"%s\", due back on %s.");
	static final Bilingual RETURNED = new Bilingual("“%s”已归还。", "\"%s\" is back.");
	private static final Bilingual UNKNOWN = new Bilingual("没有载体 %s。可用 list carriers 查看。", "There is no carrier %s. See: list carriers");
	private static final Bilingual SEVERAL = new Bilingual("有几个载体叫 %s，请用编号。", "Several carriers are called %s. Use the id.");
	private static final Bilingual DATE = new Bilingual("%s 不是日期，应如 2026-09-01。", "%s is no date; one is like 2026-09-01.");

	private CarrierWords() {
	}

	/** The carrier that a word means. */
	static CarrierRow one(CarrierRegister register, String word, Locale locale) {
		List<CarrierRow> found = register.find(word);
		if (found.size() != 1) {
			throw new IllegalArgumentException((found.isEmpty() ? UNKNOWN : SEVERAL).in(locale).formatted(word));
		}
		return found.getFirst();
	}

	/** The day that was typed, or the other one. */
	static LocalDate date(String typed, LocalDate otherwise, Locale locale) {
		try {
			return typed == null ? otherwise : LocalDate.parse(typed);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(DATE.in(locale).formatted(typed), e);
		}
	}
}
