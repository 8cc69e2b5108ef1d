// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of classes; those without a known form (向日葵班) are kept as written. */
final class ClassNameKind extends AbstractKind<ClassName> {

	/** What Excel makes of the class 1-2 when nobody stops it. */
	private static final Pattern DATED = Pattern.compile("(\\d{1,2})月(\\d{1,2})日|20\\d\\d-0?(\\d{1,2})-0?(\\d{1,2})(?:[T ].*)?");

	ClassNameKind() {
		super("schoolClass", ClassName.class);
	}

	@Override
	Parsed<ClassName> read(Cleaning cleaning, ParseContext context) {
		var canonical = ClassNameReader.canonical(cleaning.text());
		return canonical.isPresent() ? cleaning.done(canonical.get()) : readForms(cleaning);
	}

	private static Parsed<ClassName> readForms(Cleaning cleaning) {
		var written = cleaning.text();
		var compact = compact(cleaning.text());
		var dated = DATED.matcher(cleaning.text());
		if (dated.matches()) {
			return fromDate(dated.group(1) == null ? dated.group(3) + "-" + dated.group(4)
					: dated.group(1) + "-" + dated.group(2), cleaning);
		}
		var name = ClassNameReader.read(Numerals.dropZeroFraction(compact));
		if (name.isEmpty()) {
			return unread(cleaning);
		}
		if (!name.get().display().equals(written)) {
			cleaning.add(ProblemKind.CLASS_FORM.with(written, name.get().display()));
		}
		return cleaning.done(name.get());
	}

	private static Parsed<ClassName> unread(Cleaning cleaning) {
		cleaning.narrowAlphanumerics().removeSpaces(ProblemKind.TEXT_SPACES);
		return cleaning.add(ProblemKind.CLASS_UNREAD.with()).done(new ClassName(null, null, cleaning.text()));
	}

	private static Parsed<ClassName> fromDate(String parts, Cleaning cleaning) {
		var name = ClassNameReader.read(parts);
		return name.isEmpty() ? unread(cleaning)
				: cleaning.add(ProblemKind.CLASS_DATE.with(parts, name.get().display())).done(name.get());
	}

	private static String compact(String text) {
		var builder = new StringBuilder(text.length());
		text.codePoints().filter(c -> !Characters.isSpace(c) && !Characters.isLineBreak(c))
				.map(c -> Characters.isFullWidth(c) ? Characters.narrow(c) : c == '—' || c == '–' ? '-' : c)
				.forEach(builder::appendCodePoint);
		return builder.toString().replace("〔", "(").replace("〕", ")").replace("【", "(").replace("】", ")");
	}

	@Override
	public String mask(ClassName value) {
		return Masks.STARS;
	}

	@Override
	public Object toStored(ClassName value) {
		return value.display();
	}

	@Override
	public Optional<ClassName> fromStored(Object stored) {
		return stored instanceof String text && !text.isBlank()
				? Optional.of(ClassNameReader.read(compact(text)).orElseGet(() -> new ClassName(null, null, text)))
				: Optional.empty();
	}
}
