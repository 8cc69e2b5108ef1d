// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archives;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportOption.Choice;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;

/** Contact cards (联系卡, A9): whom to call for a child, for the school bag or the wall, with or without the sensitive lines. */
@Component(service = ReportSupplier.class)
public final class ContactCards implements ReportSupplier {
	static final ReportOption FORMAT = new ReportOption("format", Words.both("option.format"),
			List.of(choice("format", "wallet"), choice("format", "a5-pair"), choice("format", "a5")), "wallet");
	static final ReportOption WHO = new ReportOption("who", Words.both("option.who"),
			List.of(choice("who", "left-behind"), choice("who", "everyone")), "left-behind");
	static final ReportOption SENSITIVE = Words.sensitive(true);

	private final Printing printing;

	@Activate
	public ContactCards(@Reference SignedIn signedIn, @Reference Archives archives) {
		this(new Printing(signedIn, archives));
	}

	ContactCards(Printing printing) {
		this.printing = printing;
	}

	private static Choice choice(String option, String id) {
		return new Choice(id, Words.both("option." + option + "." + id));
	}

	@Override
	public String id() {
		return "contact-cards";
	}

	@Override
	public String label(Locale locale) {
		return new Words(locale).of("cards.label");
	}

	@Override
	public Set<ReportScope.Kind> scopes() {
		return Set.of(ReportScope.Kind.values());
	}

	@Override
	public List<ReportOption> options() {
		return List.of(FORMAT, SENSITIVE, WHO);
	}

	@Override
	public Document build(ReportRequest request) {
		return new ContactCards(printing.of(id(), request)).document(request);
	}

	private Document document(ReportRequest request) {
		Words words = new Words(request.language());
		CardFormat format = CardFormat.valueOf(request.value(FORMAT).replace('-', '_').toUpperCase(Locale.ROOT));
		List<String> ids = Printing.ids(printing.index(), request.scope(), "left-behind".equals(request.value(WHO)));
		CardText text = new CardText(words, printing.school(), printing.staff(), printing.format(), printing.dictionary(),
				request.isOn(SENSITIVE), printing.index().on());
		Iterable<Card> cards = printing.archives(ids).map(text::card);
		return Document.of(label(request.language()), request.language(), Frame.plain(), List.of(new CardSheet(format, cards)));
	}
}
