// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF document as pictures. Safe for any thread; one page is drawn at a time. */
final class PdfPages implements AutoCloseable {
	private static final float POINTS_PER_INCH = 72f;

	private final PDDocument document;
	private final PDFRenderer renderer;
	private final List<PageSize> sizes;
	private boolean closed;

	/**
	 * The size of a page as it is shown.
	 *
	 * @param width  in points of 1/72 inch
	 * @param height in points of 1/72 inch
	 */
	record PageSize(float width, float height) {
	}

	private PdfPages(PDDocument document) {
		this.document = document;
		this.renderer = new PDFRenderer(document);
		this.renderer.setSubsamplingAllowed(true);
		List<PageSize> read = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			PDRectangle box = page.getCropBox();
			boolean turned = page.getRotation() % 180 != 0;
			read.add(turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight()));
		}
		this.sizes = List.copyOf(read);
	}

	/** Opens a document that is whole in memory; private documents are never written to disk for a preview. */
	static PdfPages open(byte[] pdf) throws IOException {
		return new PdfPages(Loader.loadPDF(pdf));
	}

	int count() {
		return sizes.size();
	}

	PageSize size(int page) {
		return sizes.get(page);
	}

	/** @param scale pixels for each point */
	synchronized ImageData draw(int page, float scale) throws IOException {
		if (closed) {
			throw new IOException("The document is closed");
		}
		return convert(renderer.renderImageWithDPI(page, scale * POINTS_PER_INCH, ImageType.RGB));
	}

	private static ImageData convert(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] line = new int[width];
		boolean direct = picture.getRaster().getDataBuffer() instanceof DataBufferInt;
		int[] all = direct ? ((DataBufferInt) picture.getRaster().getDataBuffer()).getData() : null;
		for (int y = 0; y < height; y++) {
			if (direct) {
				System.arraycopy(all, y * width, line, 0, width);
			} else {
				picture.getRGB(0, y, width, 1, line, 0, width);
			}
			put(data, y, line);
		}
		return data;
	}

	private static void put(ImageData data, int y, int[] line) {
		int at = y * data.bytesPerLine;
		for (int rgb : line) {
			data.data[at++] = (byte) (rgb >> 16);
			data.data[at++] = (byte) (rgb >> 8);
			data.data[at++] = (byte) rgb;
		}
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		document.close();
	}
}
