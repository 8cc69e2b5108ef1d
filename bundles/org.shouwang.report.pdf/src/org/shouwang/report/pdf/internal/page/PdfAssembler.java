// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;

import org.shouwang.report.document.Document;
import org.shouwang.report.document.Metadata;
import org.shouwang.report.pdf.internal.font.FontEmbedder;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.text.Findings;

/**
 * Puts finished pages into a PDF/A-2u file, each written and forgotten at once. All pages share one dictionary of
 * resources, which is completed at the end when the used characters are known. One thread only.
 */
public final class PdfAssembler {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PdfDocument pdf;
    private final FontLibrary library;
    private final StructureWriter structure;
    private final OutlineWriter outline;
    private final PdfDictionary resources = new PdfDictionary();
    private final PdfDictionary objects = new PdfDictionary();
    private final FontUse use = new FontUse();
    private final Findings findings = new Findings("");
    private final Tag root = new Tag(Role.DOCUMENT);
    private int pages;

    /** Begins a file; {@code out} stays open. */
    public PdfAssembler(Document document, FontLibrary library, OutputStream out) {
        this.library = library;
        WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true).setCompressionLevel(1)
                .addPdfAXmpMetadata(PdfConformance.PDF_A_2U.getAConformance());
        PdfWriter writer = new PdfWriter(out, properties);
        writer.setCloseStream(false);
        pdf = new PdfDocument(writer);
        structure = new StructureWriter(pdf);
        outline = new OutlineWriter(pdf);
        resources.makeIndirect(pdf);
        describe(document);
    }

    private void describe(Document document) {
        PdfDocumentInfo info = pdf.getDocumentInfo();
        info.setTitle(plain(document.title())).setCreator("Shouwang");
        Metadata metadata = document.metadata();
        if (!metadata.author().isEmpty()) {
            info.setAuthor(plain(metadata.author()));
        }
        if (!metadata.subject().isEmpty()) {
            info.setSubject(plain(metadata.subject()));
        }
        if (!metadata.keywords().isEmpty()) {
            info.setKeywords(plain(String.join(", ", metadata.keywords())));
        }
        pdf.getCatalog().setLang(new PdfString(document.language().toLanguageTag()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        pdf.addOutputIntent(new PdfOutputIntent(SRGB, "", "", SRGB, new ByteArrayInputStream(profile)));
    }

    /** The metadata are XML, in which most control characters and halves of surrogate pairs cannot even be escaped. */
    private static String plain(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The outermost element of the structure. */
    public Tag root() {
        return root;
    }

    /** Writes a page behind the pages before it. */
    public void add(FinishedPage finished) {
        PdfPage page = pdf.addNewPage(new PageSize((float) finished.width(), (float) finished.height()));
        PdfDictionary dictionary = page.getPdfObject();
        finished.handle().written(dictionary.getIndirectReference());
        PdfStream content = packed(finished.content());
        dictionary.put(PdfName.Contents, content.getIndirectReference());
        content.flush();
        dictionary.put(PdfName.Resources, resources);
        dictionary.put(PdfName.Tabs, PdfName.S);
        structure.page(dictionary, finished.marked());
        finished.roots().forEach(Tag::attach);
        finished.ended().forEach(structure::end);
        finished.pictures().forEach(this::add);
        finished.bookmarks().forEach(bookmark -> outline.add(bookmark, page));
        use.addAll(finished.use());
        findings.addAll(finished.findings());
        page.flush();
        pages++;
    }

    private PdfStream packed(byte[] deflated) {
        PdfStream stream = new PdfStream(deflated, 0);
        stream.put(PdfName.Filter, PdfName.FlateDecode);
        stream.makeIndirect(pdf);
        return stream;
    }

    private void add(PageDraft.Picture picture) {
        PdfStream image = new PdfImageXObject(ImageDataFactory.createJpeg(picture.jpeg())).getPdfObject();
        image.makeIndirect(pdf);
        objects.put(new PdfName(picture.name()), image.getIndirectReference());
        image.flush();
    }

    /** Adds a form that pages draw by its name. */
    public void addForm(SharedForm form) {
        PdfStream stream = packed(form.content());
        stream.put(PdfName.Type, PdfName.XObject);
        stream.put(PdfName.Subtype, PdfName.Form);
        stream.put(PdfName.BBox, new PdfArray(new double[] { 0, 0, form.width(), form.height() }));
        stream.put(PdfName.Resources, resources);
        objects.put(new PdfName(form.name()), stream.getIndirectReference());
        stream.flush();
        use.addAll(form.use());
    }

    /** Ends an element that no page ends. */
    public void end(Tag tag) {
        structure.end(tag);
    }

    /** How many pages are written. */
    public int pages() {
        return pages;
    }

    /** What was found on the pages written so far. */
    public Findings findings() {
        return findings;
    }

    /** Writes what all pages share and ends the file. */
    public void complete() {
        structure.close(root);
        outline.close();
        PdfDictionary fonts = new PdfDictionary();
        FontEmbedder embedder = new FontEmbedder(pdf);
        for (int i = 0; i < FontLibrary.COUNT; i++) {
            if (use.uses(i)) {
                fonts.put(new PdfName("F" + i), embedder.embed(library.face(i), use, i));
            }
        }
        resources.put(PdfName.Font, fonts);
        resources.put(PdfName.XObject, objects);
        pdf.close();
    }
}
