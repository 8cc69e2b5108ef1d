// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The media type of a file by its first bytes, for the kinds a school keeps; a name only decides among kinds that begin alike.
 * Signatures as in IANA's registrations and ISO/IEC 14496-12 (ftyp brands).
 */
public final class MediaTypes {

	/** How many of the first bytes are looked at. */
	public static final int PREFIX = 64;
	/** What is none of the kinds known. */
	public static final String UNKNOWN = "application/octet-stream";

	private record Signature(int offset, String bytes, String type) {

		boolean matches(String start) {
			return start.startsWith(bytes, offset);
		}
	}

	// The bytes as Latin 1 text.
	private static final List<Signature> SIGNATURES = List.of(new Signature(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
			new Signature(0, "\u0089PNG\r\n\u001a\n", "image/png"), new Signature(0, "GIF8", "image/gif"),
			new Signature(0, "BM", "image/bmp"), new Signature(0, "II*\0", "image/tiff"), new Signature(0, "MM\0*", "image/tiff"),
			new Signature(8, "WEBP", "image/webp"), new Signature(8, "WAVE", "audio/wav"), new Signature(8, "AVI ", "video/x-msvideo"),
			new Signature(4, "ftypheic", "image/heic"), new Signature(4, "ftypmif1", "image/heif"),
			new Signature(4, "ftypM4A", "audio/mp4"), new Signature(4, "ftypqt", "video/quicktime"),
			new Signature(4, "ftyp3g", "video/3gpp"), new Signature(4, "ftyp", "video/mp4"),
			new Signature(0, "\u001aE\u00df\u00a3", "video/webm"), new Signature(0, "#!AMR", "audio/amr"),
			new Signature(0, "ID3", "audio/mpeg"), new Signature(0, "\u00ff\u00fb", "audio/mpeg"),
			new Signature(0, "\u00ff\u00f3", "audio/mpeg"), new Signature(0, "OggS", "audio/ogg"),
			new Signature(0, "fLaC", "audio/flac"), new Signature(0, "%PDF-", "application/pdf"),
			new Signature(0, "\u00d0\u00cf\u0011\u00e0", "application/x-ole-storage"), new Signature(0, "PK\u0003\u0004", "application/zip"));

	private static final Map<String, Map<String, String>> BY_NAME = Map.of("application/zip", Map.of(
			"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "pptx",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation"), "application/x-ole-storage",
			Map.of("doc", "application/msword", "xls", "application/vnd.ms-excel", "ppt", "application/vnd.ms-powerpoint"),
			UNKNOWN, Map.of("txt", "text/plain", "csv", "text/csv"));

	// For files that were not opened yet; what is stored is told by its content.
	private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
			Map.entry("png", "image/png"), Map.entry("gif", "image/gif"), Map.entry("bmp", "image/bmp"), Map.entry("heic", "image/heic"),
			Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"), Map.entry("pdf", "application/pdf"),
			Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("amr", "audio/amr"), Map.entry("wav", "audio/wav"),
			Map.entry("mp4", "video/mp4"), Map.entry("mov", "video/quicktime"), Map.entry("avi", "video/x-msvideo"),
			Map.entry("doc", "application/msword"), Map.entry("txt", "text/plain"));

	private MediaTypes() {
	}

	/** What a file's name says its kind is, for drawing it before it is read; {@link #UNKNOWN} when it says nothing. */
	public static String ofName(String name) {
		return BY_ENDING.getOrDefault(ending(name), UNKNOWN);
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * @param start the first {@value #PREFIX} bytes, fewer of a shorter file
	 * @param name  the file's name
	 */
	public static String of(byte[] start, String name) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String type = SIGNATURES.stream().filter(s -> s.matches(text)).map(Signature::type).findFirst().orElse(UNKNOWN);
		return BY_NAME.getOrDefault(type, Map.of()).getOrDefault(ending(name), type);
	}
}
