// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.shouwang.report.PictureFinding;
import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Picture;

class PictureTest {

    private static byte[] image(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(3000, 4200, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x2E7D6B));
        graphics.fillOval(300, 300, 2400, 3600);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static Document document(Picture.Source source) {
        Picture portrait = Picture.portrait(Optional.of(source), "王小明的照片");
        return Document.of("照片", Locale.SIMPLIFIED_CHINESE, Frame.plain(), List.of(
                new KeyValueGrid(1, List.of(Entry.of("姓名", "王小明")), Optional.of(portrait)),
                new Picture(Optional.of(source), "合影", 4000, 4000)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpeg", "bmp", "gif" })
    void everyKindOfPictureIsArchivable(String format) throws Exception {
        byte[] file = image(format, format.equals("png") || format.equals("gif") ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
        PdfProbe pdf = PdfProbe.write(document(() -> file));
        assertEquals(List.of(), pdf.faults());
        assertEquals(List.of(), StructureProbe.of(pdf.file()).faults());
        assertTrue(pdf.result().isComplete());
    }

    @Test
    void whatIsNoPictureIsNamed() throws Exception {
        byte[] damaged = Arrays.copyOf(image("png", BufferedImage.TYPE_INT_RGB), 900);
        PdfProbe pdf = PdfProbe.write(document(() -> damaged));
        assertEquals(List.of(new PictureFinding("王小明的照片", "照片"), new PictureFinding("合影", "照片")),
                pdf.result().pictures());
        assertTrue(pdf.textByPdfBox().contains("王小明的照片"));
        assertEquals(1, PdfProbe.write(document(() -> new byte[0])).result().pages());
    }

    @Test
    void aPictureThatCannotBeReadFailsTheDocument() {
        assertThrows(IOException.class, () -> PdfProbe.write(document(() -> {
            throw new IOException("disk gone");
        })));
    }
}
