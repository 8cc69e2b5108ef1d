// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes xlsx files by hand, also wrong ones. */
final class XlsxFile {

	static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final List<String> sheets = new ArrayList<>();
	private String shared;
	private String workbookPr = "";

	/** Adds a sheet of rows of values; "" is a blank cell, {@link Raw} is an own c element. */
	XlsxFile sheet(String name, List<List<Object>> rows, String... merges) {
		StringBuilder data = new StringBuilder();
		for (int r = 0; r < rows.size(); r++) {
			data.append("<row r=\"").append(r + 1).append("\">");
			for (int c = 0; c < rows.get(r).size(); c++) {
				data.append(cell(Columns.letters(c) + (r + 1), rows.get(r).get(c)));
			}
			data.append("</row>");
		}
		StringBuilder merged = new StringBuilder();
		for (String merge : merges) {
			merged.append("<mergeCell ref=\"").append(merge).append("\"/>");
		}
		String tail = merges.length == 0 ? "" : "<mergeCells count=\"" + merges.length + "\">" + merged + "</mergeCells>";
		return rawSheet(name, "<worksheet " + NS + "><sheetData>" + data + "</sheetData>" + tail + "</worksheet>");
	}

	/** Adds a sheet of own XML. */
	XlsxFile rawSheet(String name, String xml) {
		sheets.add(name);
		return part("xl/worksheets/sheet" + sheets.size() + ".xml", HEAD + xml);
	}

	/** Sets the shared texts, given as si elements. */
	XlsxFile shared(String items) {
		shared = HEAD + "<sst " + NS + ">" + items + "</sst>";
		return this;
	}

	XlsxFile date1904() {
		workbookPr = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	/** Adds or replaces a part. */
	XlsxFile part(String name, String text) {
		parts.put(name, text);
		return this;
	}

	Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			writeTo(out);
		}
		return file;
	}

	void writeTo(OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : all().entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}

	private Map<String, String> all() {
		StringBuilder tabs = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		for (int i = 1; i <= sheets.size(); i++) {
			String state = sheets.get(i - 1).startsWith("!") ? " state=\"hidden\"" : "";
			tabs.append("<sheet name=\"" + sheets.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"" + state + "/>");
			relations.append("<Relationship Id=\"rId" + i + "\" Type=\"" + TYPE + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
		}
		relations.append("<Relationship Id=\"rIdS\" Type=\"" + TYPE + "/styles\" Target=\"/xl/styles.xml\"/>");
		Map<String, String> all = new LinkedHashMap<>();
		all.put("_rels/.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + TYPE
				+ "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		all.put("xl/workbook.xml", HEAD + "<workbook " + NS + " xmlns:r=\"" + TYPE + "\">" + workbookPr + "<sheets>" + tabs + "</sheets></workbook>");
		all.put("xl/styles.xml", HEAD + "<styleSheet " + NS + "><numFmts count=\"2\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
				+ "<numFmt numFmtId=\"177\" formatCode=\"0.0%\"/></numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"9\"/></cellStyleXfs>"
				+ "<cellXfs count=\"6\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"49\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
		if (shared != null) {
			relations.append("<Relationship Id=\"rIdT\" Type=\"" + TYPE + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
			all.put("xl/sharedStrings.xml", shared);
		}
		all.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>");
		all.putAll(parts);
		return all;
	}

	private static String cell(String ref, Object value) {
		return switch (value) {
		case Raw raw -> raw.xml().replace("@", ref);
		case Number number -> "<c r=\"" + ref + "\"><v>" + number + "</v></c>";
		case String text when text.isEmpty() -> "";
		default -> "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
				+ value.toString().replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
		};
	}

	/** A c element of one's own; @ stands for its address. */
	record Raw(String xml) {
	}

	static Raw raw(String xml) {
		return new Raw(xml);
	}

	/** A number shown as a date by style 1 (built-in 14). */
	static Raw day(int serial) {
		return new Raw("<c r=\"@\" s=\"1\"><v>" + serial + "</v></c>");
	}
}
