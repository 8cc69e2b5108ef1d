// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The relationships of a part: which other parts belong to it, by type and by id. */
final class Relations {

	/** Id to type and target. The type's last step is compared only: transitional and strict files differ before it. */
	private final Map<String, String[]> byId = new LinkedHashMap<>();

	private Relations() {
	}

	/** Reads the relationships of a part; of the package itself for the empty name. */
	static Relations of(ZipParts parts, String part) throws IOException {
		Relations relations = new Relations();
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		String name = folder + "_rels/" + part.substring(slash + 1) + ".rels"; //$NON-NLS-1$ //$NON-NLS-2$
		if (parts.has(name)) {
			try (XmlCursor xml = new XmlCursor(parts.open(name))) {
				relations.read(xml, folder);
			}
		}
		return relations;
	}

	private void read(XmlCursor xml, String folder) {
		while (xml.nextStart()) {
			String id = xml.attribute("Id"); //$NON-NLS-1$
			String type = xml.attribute("Type"); //$NON-NLS-1$
			String target = xml.attribute("Target"); //$NON-NLS-1$
			boolean inside = !"External".equals(xml.attribute("TargetMode")); //$NON-NLS-1$ //$NON-NLS-2$
			if (id != null && type != null && target != null && inside) {
				byId.put(id, new String[] {type, resolve(folder, target)});
			}
		}
	}

	/** The first part of a type, such as {@code /styles}, or null. */
	String byType(String type) {
		return byId.values().stream().filter(r -> r[0].endsWith(type)).map(r -> r[1]).findFirst().orElse(null);
	}

	/** Id to part, for one type. */
	Map<String, String> targets(String type) {
		Map<String, String> targets = new HashMap<>();
		byId.forEach((id, r) -> {
			if (r[0].endsWith(type)) {
				targets.put(id, r[1]);
			}
		});
		return targets;
	}

	private static String resolve(String folder, String target) {
		if (target.startsWith("/")) { //$NON-NLS-1$
			return target.substring(1);
		}
		String base = folder;
		String rest = target;
		while (rest.startsWith("../")) { //$NON-NLS-1$
			int up = base.lastIndexOf('/', base.length() - 2);
			base = base.substring(0, up + 1);
			rest = rest.substring(3);
		}
		return base + (rest.startsWith("./") ? rest.substring(2) : rest); //$NON-NLS-1$
	}
}
