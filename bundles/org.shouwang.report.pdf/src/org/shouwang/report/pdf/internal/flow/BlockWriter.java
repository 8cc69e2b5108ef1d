// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;

import org.shouwang.report.document.Block;
import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardSheet;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.PageBreak;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Picture;
import org.shouwang.report.document.Section;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.Table;
import org.shouwang.report.document.TitleBlock;
import org.shouwang.report.pdf.internal.card.CardSheetWriter;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.SharedForm;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.page.TagDetail;

/** Writes the blocks of a part below each other. */
public final class BlockWriter {

    private final FlowPages pages;
    private final FontLibrary library;
    private final int outlineDepth;
    private final TextBlocks texts;
    private final PictureBlock pictures;
    private final TableBlock tables;
    private final FormBlock forms;
    private boolean titled;

    /** @param outlineDepth depth of the part's sections in the table of contents */
    public BlockWriter(FlowPages pages, FontLibrary library, int outlineDepth) {
        this.pages = pages;
        this.library = library;
        this.outlineDepth = outlineDepth;
        texts = new TextBlocks(pages);
        pictures = new PictureBlock(pages);
        tables = new TableBlock(pages, pictures);
        forms = new FormBlock(pages, tables);
    }

    /** Writes blocks into an element of the structure. */
    public void writeAll(Iterable<? extends Block> blocks, Tag parent) throws IOException {
        writeAll(blocks, parent, 1);
    }

    private void writeAll(Iterable<? extends Block> blocks, Tag parent, int depth) throws IOException {
        try (ClosingIterator<Block> all = new ClosingIterator<>(blocks)) {
            while (all.hasNext()) {
                write(all.next(), parent, depth);
            }
        }
    }

    private void write(Block block, Tag parent, int depth) throws IOException {
        switch (block) {
            case TitleBlock title -> {
                texts.title(title, parent);
                titled = true;
            }
            case Section section -> section(section, parent, depth);
            case Paragraph paragraph -> texts.paragraph(paragraph, parent);
            case Table table -> tables.write(table, parent);
            case KeyValueGrid grid -> forms.write(grid, parent);
            case Picture picture -> pictures.write(picture, parent);
            case Signatures signatures -> texts.signatures(signatures, parent);
            case CardSheet sheet -> cards(sheet, parent);
            case PageBreak ignored -> pages.finishPage();
        }
    }

    private void section(Section section, Tag parent, int depth) throws IOException {
        Tag tag = parent.child(Role.SECTION).with(new TagDetail.TitleDetail(section.title()));
        pages.at(section.title());
        texts.heading(section.title(), depth, titled ? depth + 1 : depth, outlineDepth + depth - 1, tag);
        writeAll(section.blocks(), tag, depth + 1);
        pages.end(tag);
    }

    private void cards(CardSheet sheet, Tag parent) throws IOException {
        pages.finishPage();
        CardSheetWriter writer = new CardSheetWriter(library, sheet.format(), pages.stationery()::drawWatermark);
        for (SharedForm form : writer.forms()) {
            pages.assembler().addForm(form);
        }
        try (ClosingIterator<Card> cards = new ClosingIterator<>(sheet.cards())) {
            writer.write(cards, parent, pages.line());
        }
    }
}
