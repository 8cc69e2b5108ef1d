// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.io.EOFException;
import java.io.IOException;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of one substream of a workbook (its globals or one sheet), without those of charts embedded in it. */
final class XlsRecords implements AutoCloseable {

	private static final String WORKBOOK = "Workbook"; //$NON-NLS-1$

	private final DocumentInputStream document;
	private final RecordFactoryInputStream records;
	private final int size;
	private int depth;

	private XlsRecords(DocumentInputStream document) {
		this.document = document;
		size = document.available();
		records = new RecordFactoryInputStream(document, false);
	}

	/** The globals. */
	static XlsRecords open(POIFSFileSystem container) throws IOException {
		return openAt(container, 0);
	}

	/** The substream that starts at an offset in the workbook stream. */
	static XlsRecords openAt(POIFSFileSystem container, int offset) throws IOException {
		DocumentInputStream document = container.getRoot()
				.createDocumentInputStream(container.getRoot().getEntryCaseInsensitive(WORKBOOK));
		if (offset < 0 || document.skip(offset) != offset) {
			document.close();
			throw new IOException("offset " + offset); //$NON-NLS-1$
		}
		return new XlsRecords(document);
	}

	/**
	 * The next record, or null at the end of the substream.
	 *
	 * @throws EOFException if the file ends before
	 */
	Record next() throws EOFException {
		while (true) {
			Record record = records.nextRecord();
			if (record == null) {
				throw new EOFException("no end record"); //$NON-NLS-1$
			}
			if (record instanceof BOFRecord) {
				depth++;
			} else if (record instanceof EOFRecord) {
				depth--;
				if (depth <= 0) {
					return null;
				}
			} else if (depth == 1) {
				return record;
			}
		}
	}

	/** Part of the substream's document that was read, 0 to 1. */
	double fraction() {
		return size == 0 ? 1 : 1 - (double) document.available() / size;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
