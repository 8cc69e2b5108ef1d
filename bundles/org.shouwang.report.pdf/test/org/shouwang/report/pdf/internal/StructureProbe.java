// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/** Walks the structure of a document and holds it against what its pages mark. */
final class StructureProbe {

    private final List<String> outline = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private PDDocument document;

    private StructureProbe() {
    }

    static StructureProbe of(byte[] file) throws IOException {
        StructureProbe probe = new StructureProbe();
        try (PDDocument document = Loader.loadPDF(file)) {
            probe.document = document;
            COSDictionary root = document.getDocumentCatalog().getCOSObject()
                    .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            probe.walk(root.getDictionaryObject(COSName.K), null, root, 0);
            probe.holdAgainstPages();
        }
        return probe;
    }

    private void walk(COSBase kid, COSDictionary page, COSDictionary parent, int depth) {
        switch (kid) {
            case COSObject object -> walk(object.getObject(), page, parent, depth);
            case COSArray array -> array.forEach(one -> walk(one, page, parent, depth));
            case COSInteger mark -> reached.add(number(page) + ":" + mark.intValue());
            case COSDictionary elsewhere when COSName.getPDFName("MCR").equals(elsewhere.getCOSName(COSName.TYPE)) ->
                reached.add(number(elsewhere.getCOSDictionary(COSName.PG)) + ":" + elsewhere.getInt(COSName.MCID));
            case COSDictionary element -> element(element, parent, depth);
            case null, default -> faults.add("no element below " + parent.getNameAsString(COSName.S));
        }
    }

    private void element(COSDictionary element, COSDictionary parent, int depth) {
        outline.add("  ".repeat(depth) + element.getNameAsString(COSName.S));
        if (element.getCOSDictionary(COSName.P) != parent) {
            faults.add("wrong parent of " + element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids != null) {
            walk(kids, element.getCOSDictionary(COSName.PG), element, depth + 1);
        }
    }

    private int number(COSDictionary page) {
        return document.getPages().indexOf(new PDPage(page));
    }

    private void holdAgainstPages() throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(i));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                String mark = i + ":" + content.getMCID();
                if (!content.getTag().equals("Artifact") && !reached.remove(mark)) {
                    faults.add("content in no element: " + mark);
                }
            }
        }
        reached.forEach(mark -> faults.add("element without its content: " + mark));
    }

    /** What is wrong; empty when nothing. */
    List<String> faults() {
        return faults;
    }

    /** The types of all elements in order, indented by depth. */
    List<String> outline() {
        return outline;
    }

    long count(String type) {
        return outline.stream().filter(line -> line.strip().equals(type)).count();
    }
}
