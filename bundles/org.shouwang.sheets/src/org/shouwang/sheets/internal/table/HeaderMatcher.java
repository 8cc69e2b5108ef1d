// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.shouwang.sheets.TargetField;

/** Tells which fields a column's header means. */
final class HeaderMatcher {

	/**
	 * Fields that a header means.
	 *
	 * @param ids several if the header is ambiguous, none if it is unknown
	 * @param quality how sure it is, 0 to 4
	 */
	record Match(Set<String> ids, int quality) {
		static final Match NONE = new Match(Set.of(), 0);
	}

	private static final int IN_GROUP = 4;
	private static final int PLAIN = 3;
	private static final int UNDER_STRANGER = 2;
	/** Running numbers, which mean nothing. */
	private static final Set<String> NOISE = Set.of("序号", "序", "编号", "行号", "no", "seq", "serial", "serialno", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private final Map<String, Set<String>> plain = new HashMap<>();
	private final Map<String, Set<String>> aliases = new HashMap<>();
	/** Group to name to fields. */
	private final Map<String, Map<String, Set<String>>> grouped = new LinkedHashMap<>();
	/** Groups of which some field may also stand alone: a name unknown in them is looked up without them. */
	private final Set<String> openGroups = new LinkedHashSet<>();

	HeaderMatcher(List<TargetField> fields) {
		fields.forEach(this::add);
	}

	private void add(TargetField field) {
		for (String name : field.names()) {
			String key = HeaderName.of(name).full();
			if (!field.grouped()) {
				put(plain, key, field.id());
			}
			for (String group : field.groups()) {
				put(grouped.computeIfAbsent(groupKey(group), g -> new HashMap<>()), key, field.id());
			}
		}
		field.aliases().forEach(alias -> put(aliases, HeaderName.of(alias).full(), field.id()));
		if (!field.grouped()) {
			field.groups().forEach(group -> openGroups.add(groupKey(group)));
		}
	}

	private static void put(Map<String, Set<String>> map, String key, String id) {
		map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
	}

	private static String groupKey(String group) {
		return HeaderName.group(HeaderName.of(group).full());
	}

	/** True for a column of running numbers, unless a field has that name. */
	boolean isNoise(List<String> path) {
		return !path.isEmpty() && NOISE.contains(HeaderName.of(path.getLast()).full()) && match(path).ids().isEmpty();
	}

	/** The fields that a header path means. */
	Match match(List<String> path) {
		if (path.isEmpty()) {
			return Match.NONE;
		}
		HeaderName name = HeaderName.of(path.getLast());
		for (int i = path.size() - 2; i >= 0; i--) {
			String group = knownGroup(HeaderName.of(path.get(i)));
			if (group != null) {
				return inGroup(group, name);
			}
		}
		return alone(name, path.size() == 1 ? PLAIN : UNDER_STRANGER);
	}

	private String knownGroup(HeaderName header) {
		String full = HeaderName.group(header.full());
		String bare = HeaderName.group(header.bare());
		return grouped.containsKey(full) ? full : grouped.containsKey(bare) ? bare : null;
	}

	private Match inGroup(String group, HeaderName name) {
		Set<String> ids = lookUp(grouped.get(group), name);
		if (ids.isEmpty()) {
			ids = lookUp(aliases, name);
		}
		if (ids.isEmpty() && isOfGroup(name, group)) {
			ids = joined(name);
		}
		if (!ids.isEmpty()) {
			return new Match(ids, IN_GROUP);
		}
		return openGroups.contains(group) ? alone(name, UNDER_STRANGER) : Match.NONE;
	}

	/** 父亲信息 / 父亲姓名 repeats its own group and no other. */
	private static boolean isOfGroup(HeaderName name, String group) {
		return name.full().startsWith(group);
	}

	private Match alone(HeaderName name, int quality) {
		Map<String, Set<String>> inBrackets = grouped.get(HeaderName.group(name.inside()));
		if (inBrackets != null) {
			// 联系电话（父亲） is the father's or nobody's, never the pupil's
			Set<String> ids = inBrackets.getOrDefault(name.bare(), Set.of());
			return ids.isEmpty() ? Match.NONE : new Match(ids, quality);
		}
		Set<String> ids = new LinkedHashSet<>(lookUp(plain, name));
		ids.addAll(lookUp(aliases, name));
		if (ids.isEmpty()) {
			ids = joined(name);
		}
		return ids.isEmpty() ? Match.NONE : new Match(ids, quality);
	}

	private static Set<String> lookUp(Map<String, Set<String>> map, HeaderName name) {
		Set<String> ids = map.getOrDefault(name.full(), Set.of());
		return ids.isEmpty() ? map.getOrDefault(name.bare(), Set.of()) : ids;
	}

	/** Group and name in one header: 父亲电话, 父亲的联系电话. The longest group that fits wins. */
	private Set<String> joined(HeaderName name) {
		List<String> groups = new ArrayList<>(grouped.keySet());
		groups.sort((a, b) -> b.length() - a.length());
		for (String group : groups) {
			for (String form : new String[] {name.full(), name.bare()}) {
				Set<String> ids = rest(form, group);
				if (!ids.isEmpty()) {
					return ids;
				}
			}
		}
		return Set.of();
	}

	private Set<String> rest(String form, String group) {
		if (form.length() <= group.length() || !form.startsWith(group)) {
			return Set.of();
		}
		String rest = form.substring(group.length());
		Map<String, Set<String>> names = grouped.get(group);
		for (String link : new String[] {"", "的", "s", "信息", "情况"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Set<String> ids = rest.startsWith(link) ? names.get(rest.substring(link.length())) : null;
			if (ids != null) {
				return ids;
			}
		}
		return Set.of();
	}
}
