// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shouwang.access.SignedIn;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.Archives;
import org.shouwang.archives.PupilIndex;
import org.shouwang.archives.PupilRow;
import org.shouwang.archives.PupilSort;
import org.shouwang.model.Sex;
import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Session;

/** The pupils on the roll with what is computed of them today. */
@Component(service = ListSupplier.class)
public final class PupilList implements ListSupplier {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("id", "编号", "Id"), new ListColumn("name", "姓名", "Name"),
			new ListColumn("sex", "性别", "Sex"), new ListColumn("born", "出生日期", "Born"), new ListColumn("idNumber", "身份证号", "ID number"),
			new ListColumn("className", "班级", "Class"), new ListColumn("leftBehind", "留守儿童", "Left behind"),
			new ListColumn("awayParents", "学籍系统留守类别", "Student register"), new ListColumn("guardian", "监护人", "Guardian"),
			new ListColumn("completeness", "完整度（%）", "Complete (%)"), new ListColumn("missing", "缺项", "Missing"));

	private final Session session;
	private final Archives archives;

	@Activate
	public PupilList(@Reference SignedIn signedIn, @Reference Archives archives) {
		this(signedIn.session(), archives);
	}

	PupilList(Session session, Archives archives) {
		this.session = session;
		this.archives = archives;
	}

	@Override
	public String id() {
		return "pupils";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "学生" : "Pupils";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	@Override
	public List<String> conditions() {
		return Conditions.known();
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		PupilIndex index = archives.index(archives.today());
		int[] rows = index.select(Conditions.filter(conditions, index), PupilSort.CLASS, false);
		Map<String, String> numbers = idNumbers(session.exporting(String.join(", ", "list " + id(), Conditions.told(conditions), target)));
		return () -> Arrays.stream(rows).mapToObj(index::row).map(r -> values(r, numbers.get(r.id()))).iterator();
	}

	private static Map<String, String> idNumbers(Session session) {
		Map<String, String> numbers = new HashMap<>();
		session.read(q -> {
			RecordTable p = q.table("Pupil");
			q.dsl().select(p.id(), p.field("idNumber", String.class)).from(p.table()).fetchLazy()
					.forEach(r -> numbers.put(r.value1(), r.value2()));
			return null;
		});
		return numbers;
	}

	private static List<Object> values(PupilRow r, String idNumber) {
		return Arrays.asList(r.id(), r.name(), sex(r.sex()), r.born(), idNumber, r.className(), r.leftBehind(), r.awayParents().code(),
				r.guardian(), r.completeness(), r.missing().stream().map(PupilList::item).toList());
	}

	private static Coded sex(Sex sex) {
		return switch (sex) {
		case MALE -> new Coded("male", "男", "male");
		case FEMALE -> new Coded("female", "女", "female");
		case UNKNOWN -> null;
		};
	}

	private static Coded item(ArchiveItem item) {
		return new Coded(Conditions.code(item), item.label().zh(), item.label().en());
	}
}
