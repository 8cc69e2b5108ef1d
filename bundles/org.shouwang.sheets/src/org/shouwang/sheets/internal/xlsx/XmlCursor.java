// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Walks through the XML of one part. Document types and entities end the walk: no spreadsheet program writes them, and
 * they are the way to read other files of this computer or to fill its memory.
 */
final class XmlCursor implements AutoCloseable {

	private static final int DEEPEST = 64;

	private final PartInput in;
	private final XMLStreamReader xml;
	private int depth;

	XmlCursor(PartInput in) {
		this.in = in;
		try {
			// one factory a part: its table of names must not outlive the file
			XMLInputFactory factory = new InputFactoryImpl();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			xml = factory.createXMLStreamReader(in);
		} catch (XMLStreamException e) {
			throw problem(e);
		}
	}

	/** Moves on; one of the {@link XMLStreamConstants}. */
	int next() {
		try {
			int event = xml.next();
			in.tokenDone();
			switch (event) {
			case XMLStreamConstants.START_ELEMENT -> enter();
			case XMLStreamConstants.END_ELEMENT -> depth--;
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new SheetProblem(Reason.SUSPICIOUS, in.file());
			default -> {
				// text, comments, instructions: the caller knows
			}
			}
			return event;
		} catch (XMLStreamException e) {
			throw problem(e);
		}
	}

	/** Moves to the next start tag; false at the end of the document. */
	boolean nextStart() {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_DOCUMENT) {
				return false;
			}
		}
	}

	/** Passes the element whose start tag was just read. */
	void skip() {
		int outside = depth - 1;
		while (depth > outside) {
			next();
		}
	}

	/** Appends the text of the element whose start tag was just read, and passes it. */
	void appendText(StringBuilder text, int most) {
		int outside = depth - 1;
		while (depth > outside) {
			int event = next();
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				append(text, most);
			}
		}
	}

	private void append(StringBuilder text, int most) {
		text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
		if (text.length() > most) {
			throw new SheetProblem(Reason.DAMAGED, in.file());
		}
	}

	/** Name of the element, without prefix. */
	String name() {
		return xml.getLocalName();
	}

	/** Value of an attribute without regard to its namespace, or null. */
	String attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (name.equals(xml.getAttributeLocalName(i))) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/** The underlying reader, for the hot loop over cells. */
	XMLStreamReader raw() {
		return xml;
	}

	PartInput input() {
		return in;
	}

	@Override
	public void close() throws IOException {
		try {
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		} finally {
			in.close();
		}
	}

	private void enter() {
		if (++depth > DEEPEST) {
			throw new SheetProblem(Reason.DAMAGED, in.file());
		}
	}

	private SheetProblem problem(XMLStreamException e) {
		Throwable nested = e.getNestedException() == null ? e.getCause() : e.getNestedException();
		if (nested instanceof SheetProblem own) {
			return own;
		}
		boolean entity = String.valueOf(e.getMessage()).contains("entity"); //$NON-NLS-1$
		return new SheetProblem(entity ? Reason.SUSPICIOUS : Reason.DAMAGED, in.file(), e, java.util.List.of());
	}
}
