// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.access.SignedIn;
import org.shouwang.archives.Archive;
import org.shouwang.archives.Archives;
import org.shouwang.archives.Correction;
import org.shouwang.archives.Dossiers;
import org.shouwang.archives.DossiersService;
import org.shouwang.archives.PupilFilter;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.PupilSort;
import org.shouwang.model.School;
import org.shouwang.model.Staff;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldFormat;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.report.ReportRequest;
import org.shouwang.report.ReportScope;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;

/** What the sheets of the archives share: whom a scope means, the school, how values are shown. */
final class Printing {
	private final Session session;
	private final Archives archives;
	private final Dictionary dictionary;
	private final Dossiers dossiers;
	private final FieldFormat format = new FieldFormat(new ValueKinds(new AreaCodes()));

	Printing(SignedIn signedIn, Archives archives) {
		this(signedIn.session(), signedIn.store().dictionary(), archives);
	}

	Printing(Session session, Dictionary dictionary, Archives archives) {
		this.session = session;
		this.dictionary = dictionary;
		this.archives = archives;
		this.dossiers = new DossiersService(session, dictionary);
	}

	/** The same for one document: what it reads leaves the program, and the access log says in which document, about whom. */
	Printing of(String report, ReportRequest request) {
		String told = request.told(report);
		String named = request.scope() instanceof ReportScope.OfClass group ? told.replace(group.id(), className(group.id())) : told;
		return new Printing(session.exporting(named), dictionary, archives);
	}

	private String className(String id) {
		return index().classes().stream().filter(c -> c.id().equals(id)).map(PupilIndex.ClassEntry::name).findFirst().orElse(id);
	}

	Dictionary dictionary() {
		return dictionary;
	}

	FieldFormat format() {
		return format;
	}

	/** The day on which is printed. */
	LocalDate today() {
		return archives.today();
	}

	PupilIndex index() {
		return archives.index(today());
	}

	Pages archives(List<String> ids) {
		return new Pages(session, ids);
	}

	/** What was corrected in a closed archive. */
	List<Correction> corrections(Archive archive) {
		return dossiers.corrections(archive);
	}

	School school() {
		return session.read(q -> q.<School>records("School", q.table("School").id().isNotNull())).stream().findFirst()
				.orElseThrow(() -> new IllegalStateException("A workspace has a school"));
	}

	/** The teachers of all classes, by their ids. */
	Map<String, Staff> staff() {
		Map<String, Staff> staff = new HashMap<>();
		session.read((QueryContext q) -> q.<Staff>records("Staff", q.table("Staff").id().isNotNull())).forEach(s -> staff.put(s.getId(), s));
		return staff;
	}

	/** The pupils that a scope means, in the order of their classes; chosen pupils in the order in which they were chosen. */
	static List<String> ids(PupilIndex index, ReportScope scope, boolean leftBehindOnly) {
		PupilFilter filter = switch (scope) {
		case ReportScope.Pupils chosen -> null;
		case ReportScope.OfClass c -> PupilFilter.NONE.withClasses(Set.of(c.id()));
		case ReportScope.All all -> PupilFilter.NONE;
		};
		if (filter == null) {
			return ((ReportScope.Pupils) scope).ids();
		}
		PupilFilter wanted = leftBehindOnly ? filter.and(PupilFilter.Group.LEFT_BEHIND) : filter;
		return Arrays.stream(index.select(wanted, PupilSort.CLASS, false)).mapToObj(index::id).toList();
	}

	/** The rows of an index by id, for sheets that print what is computed. */
	static Map<String, PupilRow> rows(PupilIndex index) {
		Map<String, PupilRow> rows = new HashMap<>();
		for (int i = 0; i < index.size(); i++) {
			rows.put(index.id(i), index.row(i));
		}
		return rows;
	}
}
