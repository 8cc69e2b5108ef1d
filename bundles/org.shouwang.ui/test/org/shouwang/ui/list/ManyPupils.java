// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A county's worth of invented pupils, made up row by row. */
final class ManyPupils implements ListSource {
	private static final String SURNAMES = "陈王李张刘杨赵黄周吴";
	private static final String NAMES = "小满子涵雨桐浩然梓萱一诺思远佳怡";

	private final int total;
	private final AtomicInteger read = new AtomicInteger();
	private final Thread window = Thread.currentThread();
	private final AtomicInteger readByTheWindow = new AtomicInteger();
	private volatile List<SortKey> sort = List.of();

	ManyPupils(int total) {
		this.total = total;
	}

	int rowsRead() {
		return read.get();
	}

	/** Reads that held the window up: asked for on the thread that made this source, which is the window's. */
	int readByTheWindow() {
		return readByTheWindow.get();
	}

	List<SortKey> lastSort() {
		return sort;
	}

	private static String name(int i) {
		return "" + SURNAMES.charAt(i * 7 % 10 == 1 ? 0 : i % 10 == 3 ? 0 : i % 10) + NAMES.charAt(i * 2 % 16) + NAMES.charAt((i * 2 + 1) % 16);
	}

	private static boolean isLeft(int i) {
		return i % 3 == 0;
	}

	private static int[] found(ListQuery q, int total) {
		boolean left = q.checked("left").contains("A");
		return IntStream.range(0, total).filter(i -> !left || isLeft(i)).filter(i -> q.search().isEmpty() || name(i).contains(q.search()))
				.toArray();
	}

	@Override
	public ListCount count(ListQuery q) {
		sort = q.sort();
		return new ListCount(found(q, total).length, total);
	}

	@Override
	public List<ListRow> page(ListQuery q, int offset, int limit) {
		if (Thread.currentThread() == window) {
			readByTheWindow.incrementAndGet();
		}
		int[] found = found(q, total);
		int end = Math.min(offset + limit, found.length);
		read.addAndGet(Math.max(0, end - offset));
		return IntStream.range(offset, end).mapToObj(i -> row(found[i])).toList();
	}

	private static ListRow row(int i) {
		return new ListRow("p" + i, List.of(name(i), i % 2 == 0 ? "男" : "女", "三年级" + (i % 6 + 1) + "班",
				isLeft(i) ? i % 2 == 0 ? "双方外出" : "!一方外出" : "", String.valueOf(7 + i % 6), String.valueOf(40 + i * 13 % 61),
				isLeft(i) ? "祖母  " + name(i + 5) : "", "G51082120170903" + (1000 + i % 9000)));
	}

	@Override
	public List<FacetGroup> facets(ListQuery q) {
		return List.of(
				new FacetGroup("left", "留守情况", List.of(new FacetGroup.Value("A", "留守儿童", 28_732), new FacetGroup.Value("B", "非留守", 57_462))),
				new FacetGroup("class", "班级", IntStream.range(1, 13).mapToObj(i -> new FacetGroup.Value("c" + i, "三年级" + i + "班", 40 + i))
						.toList()),
				new FacetGroup("missing", "缺少项目", List.of(new FacetGroup.Value("id", "身份证号", 31), new FacetGroup.Value("phone", "监护人电话", 112),
						new FacetGroup.Value("home", "现住址", 9))));
	}

	@Override
	public OptionalInt position(ListQuery q, String id) {
		return OptionalInt.of(Integer.parseInt(id.substring(1)));
	}
}
