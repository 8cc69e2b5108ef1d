// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.report.DossierSection;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Part;

/** A child's whole archive on paper (一人一档): all that the archives hold and what other modules add, a part a child. */
@Component(service = ReportSupplier.class)
public final class Dossier implements ReportSupplier {
	private static final ReportOption SENSITIVE = Words.sensitive(true);

	private final Printing printing;
	private final List<DossierSection> sections;

	@Activate
	public Dossier(@Reference SignedIn signedIn, @Reference Archives archives,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<DossierSection> sections) {
		this(new Printing(signedIn, archives), sections);
	}

	Dossier(Printing printing, List<DossierSection> sections) {
		this.printing = printing;
		this.sections = sections.stream().sorted(Comparator.comparingInt(DossierSection::order)).toList();
	}

	@Override
	public String id() {
		return "dossier";
	}

	@Override
	public String label(Locale locale) {
		return new Words(locale).of("dossier.label");
	}

	@Override
	public Set<ReportScope.Kind> scopes() {
		return Set.of(ReportScope.Kind.values());
	}

	@Override
	public List<ReportOption> options() {
		return List.of(SENSITIVE);
	}

	@Override
	public Document build(ReportRequest request) {
		return new Dossier(printing.of(id(), request), sections).document(request);
	}

	private Document document(ReportRequest request) {
		Words words = new Words(request.language());
		PupilIndex index = printing.index();
		Map<String, PupilRow> rows = Printing.rows(index);
		List<String> ids = Printing.ids(index, request.scope(), !(request.scope() instanceof ReportScope.Pupils));
		String school = printing.school().getName();
		Iterable<Part> parts = printing.archives(ids).map(a -> part(words, school, a, rows.get(a.pupil().getId()), index.on(), request));
		return new Document(label(request.language()), request.language(), Metadata.none(), Optional.empty(), parts);
	}

	private Part part(Words words, String school, Archive archive, PupilRow row, LocalDate on, ReportRequest request) {
		String name = archive.pupil().getName();
		Frame frame = new Frame(PageFormat.A4_PORTRAIT, school, name, words.of("printed", school, printing.today().toString()), "", true);
		boolean sensitive = request.isOn(SENSITIVE);
		DossierText text = new DossierText(words, printing, sensitive, on, new Originals(words, printing.corrections(archive)));
		var more = sections.stream().flatMap(s -> s.blocks(archive.pupil().getId(), request.language(), sensitive).stream()).toList();
		return new Part(name, frame, text.blocks(school, archive, row, more));
	}
}
