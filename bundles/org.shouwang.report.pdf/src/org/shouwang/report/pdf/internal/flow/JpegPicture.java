// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as the document holds it: an opaque sRGB JPEG of no more pixels than a printer shows. Drawing it anew drops
 * what the camera wrote into the file and turns whatever colours and transparency into what PDF/A-2 allows.
 *
 * @param jpeg   the file
 * @param width  in pixels
 * @param height in pixels
 */
record JpegPicture(byte[] jpeg, int width, int height) {

    private static final double PIXELS_PER_MM = 300 / 25.4;
    private static final float QUALITY = 0.88f;

    /**
     * Reads a picture file.
     *
     * @param file     its bytes
     * @param widthMm  width in which it is shown at most
     * @param heightMm height in which it is shown at most
     * @return empty when it is no picture, or of a kind that cannot be read
     */
    static Optional<JpegPicture> of(byte[] file, double widthMm, double heightMm) throws IOException {
        int mostWidth = (int) Math.ceil(widthMm * PIXELS_PER_MM);
        int mostHeight = (int) Math.ceil(heightMm * PIXELS_PER_MM);
        Optional<BufferedImage> read = read(file, mostWidth, mostHeight);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        BufferedImage image = redrawn(read.get(), mostWidth, mostHeight);
        return Optional.of(new JpegPicture(encoded(image), image.getWidth(), image.getHeight()));
    }

    /** Reads no more pixels than needed, so that a huge photo cannot fill the memory. */
    private static Optional<BufferedImage> read(byte[] file, int mostWidth, int mostHeight) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0) / mostWidth, reader.getHeight(0) / mostHeight));
                param.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, param));
            } catch (IIOException | IllegalArgumentException damaged) {
                // The caller names the picture in its findings.
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage redrawn(BufferedImage image, int mostWidth, int mostHeight) {
        double scale = Math.min(1, Math.min((double) mostWidth / image.getWidth(),
                (double) mostHeight / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return opaque;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
