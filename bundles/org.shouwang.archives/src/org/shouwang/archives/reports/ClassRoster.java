// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Archives;
import org.shouwang.archives.AwayParents;
import org.shouwang.archives.ClassFigures;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.PupilSort;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.report.ReportOption;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.report.ReportSupplier;
import org.shouwang.report.document.Block;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Part;
import org.shouwang.report.document.Row;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;

/** Class rosters (以班级为单位建立花名册, A3), a part a class, with its figures. */
@Component(service = ReportSupplier.class)
public final class ClassRoster implements ReportSupplier {
	private static final ReportOption SENSITIVE = Words.sensitive(false);
	private static final List<Column> COLUMNS = Stream.of(1.0, 2.2, 1.0, 1.6, 2.4, 1.8, 2.2, 2.8).map(Column::of).toList();
	private static final List<Column> SENSITIVE_COLUMNS = Stream.of(1.0, 2.0, 1.0, 1.5, 2.2, 1.7, 2.0, 2.5, 3.9, 4.4).map(Column::of).toList();

	private final Printing printing;

	@Activate
	public ClassRoster(@Reference SignedIn signedIn, @Reference Archives archives) {
		this(new Printing(signedIn, archives));
	}

	ClassRoster(Printing printing) {
		this.printing = printing;
	}

	@Override
	public String id() {
		return "class-roster";
	}

	@Override
	public String label(Locale locale) {
		return new Words(locale).of("roster.label");
	}

	@Override
	public Set<ReportScope.Kind> scopes() {
		return Set.of(ReportScope.Kind.CLASS, ReportScope.Kind.ALL);
	}

	@Override
	public List<ReportOption> options() {
		return List.of(SENSITIVE);
	}

	@Override
	public Document build(ReportRequest request) {
		return new ClassRoster(printing.of(id(), request)).document(request);
	}

	private Document document(ReportRequest request) {
		Words words = new Words(request.language());
		PupilIndex index = printing.index();
		boolean sensitive = request.isOn(SENSITIVE);
		List<Part> parts = index.classFigures().stream().filter(c -> c.onRoll() > 0)
				.filter(c -> request.scope() instanceof ReportScope.All || c.id().equals(((ReportScope.OfClass) request.scope()).id()))
				.map(c -> part(words, index, c, sensitive)).toList();
		return new Document(label(request.language()), request.language(), Metadata.none(), Optional.empty(), parts);
	}

	private Part part(Words words, PupilIndex index, ClassFigures figures, boolean sensitive) {
		String name = figures.id().isEmpty() ? figures.name() + " " + words.of("roster.noClass") : figures.name();
		String school = printing.school().getName();
		NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
		percent.setMaximumFractionDigits(1);
		String count = words.of("roster.count", figures.enrolled(), figures.leftBehind(), percent.format(figures.share()));
		TitleBlock title = new TitleBlock(school, words.of("roster.title", name), count, List.of());
		Frame frame = new Frame(sensitive ? PageFormat.A4_LANDSCAPE : PageFormat.A4_PORTRAIT, "", "",
				words.of("printed", school, printing.today().toString()), "", true);
		List<Block> blocks = List.of(title, table(words, index, figures, sensitive));
		return new Part(words.of("roster.title", name), frame, blocks);
	}

	private Table table(Words words, PupilIndex index, ClassFigures figures, boolean sensitive) {
		PupilFilter ofClass = PupilFilter.NONE.withClasses(Set.of(figures.id()));
		Map<String, PupilRow> rows = new LinkedHashMap<>();
		// Pupils without a class stand under the name of their grade.
		Arrays.stream(index.select(ofClass, PupilSort.CLASS, false)).mapToObj(index::row)
				.filter(r -> r.className().equals(figures.name())).forEach(r -> rows.put(r.id(), r));
		AtomicInteger number = new AtomicInteger();
		Iterable<Row> body = printing.archives(List.copyOf(rows.keySet()))
				.map(a -> row(words, a, rows.get(a.pupil().getId()), number.incrementAndGet(), index.on(), sensitive));
		return new Table("", sensitive ? SENSITIVE_COLUMNS : COLUMNS, List.of(head(words, sensitive)), body);
	}

	private Row head(Words words, boolean sensitive) {
		List<String> heads = new ArrayList<>(List.of(words.of("roster.number"), label(words, "name"), label(words, "sex"),
				label(words, "ethnicGroup"), label(words, "born"), words.of("roster.leftBehind"), words.of("roster.guardian"),
				words.of("roster.phone")));
		if (sensitive) {
			heads.add(label(words, "idNumber"));
			heads.add(label(words, "homeAddress"));
		}
		return Row.head(heads.toArray(String[]::new));
	}

	private String label(Words words, String field) {
		return printing.dictionary().type(Pupil.class).field(field).label(words.locale());
	}

	private Row row(Words words, Archive archive, PupilRow row, int number, LocalDate on, boolean sensitive) {
		Pupil pupil = archive.pupil();
		String phone = phone(archive, row.guardian(), on);
		String away = row.awayParents() == AwayParents.NONE ? "" : row.awayParents().label().in(words.locale());
		List<String> texts = new ArrayList<>(List.of(String.valueOf(number), pupil.getName(), text(words, pupil, "sex"),
				text(words, pupil, "ethnicGroup"), text(words, pupil, "born"), row.leftBehind() && away.isEmpty() ? "√" : away, row.guardian(),
				phone));
		if (sensitive) {
			texts.add(text(words, pupil, "idNumber"));
			texts.add(text(words, pupil, "homeAddress"));
		}
		return Row.of(texts.toArray(String[]::new));
	}

	/** The phone of whoever is named as the guardian: the delegated one, or the parent at home. */
	private static String phone(Archive archive, String guardian, LocalDate on) {
		return archive.carers().stream().filter(c -> c.holds(on) && guardian.equals(c.person().getName())).map(c -> c.person().getPhone())
				.filter(Objects::nonNull).findFirst().orElse("");
	}

	private String text(Words words, Record record, String field) {
		return printing.format().text(printing.dictionary().type(record).field(field), record, words.locale());
	}
}
