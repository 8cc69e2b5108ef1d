// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

/**
 * A postal address. White space inside goes (Chinese addresses have none) unless it stands between two Latin words. The
 * mask keeps the address down to the last named unit (province … village) and hides group, street and house.
 */
final class AddressKind extends AbstractKind<String> {

	private static final String UNITS = "省市州盟区县旗乡镇村道";

	AddressKind() {
		super("address", String.class);
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		cleaning.narrowAlphanumerics();
		var text = cleaning.text();
		var joined = text.codePoints().allMatch(c -> c < 0x250) ? TextKind.singleLine(text) : join(text);
		return cleaning.set(joined, ProblemKind.TEXT_SPACES).done(joined);
	}

	private static String join(String text) {
		var line = TextKind.singleLine(text);
		var builder = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			if (line.charAt(i) != ' ' || isLatin(line.charAt(i - 1)) && isLatin(line.charAt(i + 1))) {
				builder.append(line.charAt(i));
			}
		}
		return builder.toString();
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetterOrDigit(c);
	}

	@Override
	public String mask(String value) {
		int last = value.length() - 1;
		while (last >= 0 && UNITS.indexOf(value.charAt(last)) < 0) {
			last--;
		}
		return value.substring(0, last + 1) + Masks.STARS;
	}
}
