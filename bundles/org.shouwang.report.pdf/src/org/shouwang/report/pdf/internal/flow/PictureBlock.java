// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.Optional;

import org.shouwang.report.document.Picture;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.page.TagDetail;
import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.LineBreaker;
import org.shouwang.report.pdf.internal.text.ShapedText;

/** Draws pictures, or the frames where they are to be glued. */
final class PictureBlock {

    private static final double AFTER = 8;
    private static final double THIN = 0.5;
    private static final float SIZE = 8;

    private final FlowPages pages;

    PictureBlock(FlowPages pages) {
        this.pages = pages;
    }

    void write(Picture picture, Tag parent) throws IOException {
        double width = Millimetres.points(picture.widthMm());
        double height = Millimetres.points(picture.heightMm());
        double scale = Math.min(1, Math.min(pages.bodyWidth() / width, (pages.bodyHeight() - AFTER) / height));
        pages.ensure(height * scale + AFTER);
        pages.page();
        double y = pages.pen() - height * scale;
        draw(picture, parent, pages.left(), y, width * scale, height * scale);
        pages.move(height * scale + AFTER);
    }

    /** Draws a picture into a box of the page being filled. */
    void draw(Picture picture, Tag parent, double x, double y, double width, double height) throws IOException {
        Tag tag = parent.child(Role.FIGURE).with(new TagDetail.FigureDetail(picture.alternative(), (float) x, (float) y,
                (float) width, (float) height));
        Optional<JpegPicture> loaded = load(picture);
        PageDraft page = pages.page();
        page.beginContent(tag);
        if (loaded.isPresent()) {
            drawLoaded(loaded.get(), page, x, y, width, height);
        } else {
            drawFrame(picture.alternative(), page, x, y, width, height);
        }
        page.canvas().end();
        pages.end(tag);
    }

    private Optional<JpegPicture> load(Picture picture) throws IOException {
        if (picture.source().isEmpty()) {
            return Optional.empty();
        }
        Optional<JpegPicture> loaded = JpegPicture.of(picture.source().get().read(), picture.widthMm(),
                picture.heightMm());
        if (loaded.isEmpty()) {
            pages.shaper().findings().unreadable(picture.alternative());
        }
        return loaded;
    }

    private void drawLoaded(JpegPicture picture, PageDraft page, double x, double y, double width, double height) {
        String name = pages.pictureName();
        page.picture(new PageDraft.Picture(name, picture.jpeg()));
        double scale = Math.min(width / picture.width(), height / picture.height());
        double drawnWidth = picture.width() * scale;
        double drawnHeight = picture.height() * scale;
        page.canvas().picture(name, x + (width - drawnWidth) / 2, y + (height - drawnHeight) / 2, drawnWidth,
                drawnHeight);
    }

    private void drawFrame(String text, PageDraft page, double x, double y, double width, double height) {
        page.canvas().strokeBox(Ink.RULE, THIN, x, y, width, height);
        ShapedText shaped = pages.shaper().shape(text, Weight.REGULAR);
        var lines = LineBreaker.wrap(shaped, SIZE, (float) width - SIZE);
        double baseline = y + height / 2 + SIZE * 1.3 * (lines.size() - 1) / 2 - SIZE * 0.38;
        for (Line line : lines) {
            page.canvas().text(Ink.FAINT, line, SIZE, x + (width - line.width()) / 2, baseline);
            baseline -= SIZE * 1.3;
        }
    }
}
