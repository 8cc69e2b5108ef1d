// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.ImportMapping;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.sheets.HeaderFingerprint;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Session;

/** Remembers corrected mappings in the workspace, one record a shape of table; as text "column=field" a line. */
final class StoredMappings implements MappingMemory {
	private final Session session;
	private final Dictionary dictionary;

	StoredMappings(Session session, Dictionary dictionary) {
		this.session = session;
		this.dictionary = dictionary;
	}

	@Override
	public Optional<Map<Integer, String>> recall(HeaderFingerprint shape) {
		return session.read(q -> find(q, shape)).map(m -> parse(m.getMapping()));
	}

	@Override
	public void remember(HeaderFingerprint shape, Map<Integer, String> corrections) {
		String text = corrections.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n"));
		session.change("导入对照", unit -> {
			Optional<ImportMapping> known = find(unit.query(), shape);
			if (known.isPresent()) {
				unit.<ImportMapping>edit(dictionary.type(ImportMapping.class), known.get().getId()).setMapping(text);
			} else {
				ImportMapping mapping = ArchivesFactory.eINSTANCE.createImportMapping();
				mapping.setFingerprint(shape.value());
				mapping.setMapping(text);
				unit.add(mapping);
			}
		});
	}

	private static Optional<ImportMapping> find(QueryContext query, HeaderFingerprint shape) {
		return query.<ImportMapping>records("ImportMapping",
				query.table("ImportMapping").field("fingerprint", String.class).eq(shape.value())).stream().findFirst();
	}

	private static Map<Integer, String> parse(String text) {
		Map<Integer, String> corrections = new LinkedHashMap<>();
		text.lines().filter(l -> l.contains("=")).forEach(l -> corrections.put(Integer.valueOf(l.substring(0, l.indexOf('='))),
				l.substring(l.indexOf('=') + 1)));
		return corrections;
	}
}
