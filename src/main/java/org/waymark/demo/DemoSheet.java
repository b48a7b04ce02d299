package org.waymark.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.waymark.demo.film.Lettering;

/** A sheet to print and fill in, as a PDF: a heading, and questions with room below them. Its parts are named for screen readers. */
final class DemoSheet {
    private static final float LEFT = 56;
    private static final float ROOM = 72;

    private DemoSheet() {}

    static byte[] pdf(String title, List<String> questions) {
        try (var pdf = new PDDocument();
                var letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(Lettering.FONT))) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            describe(pdf, title);
            var root = root(pdf);
            var font = PDType0Font.load(pdf, letters);
            try (var pen = new PDPageContentStream(pdf, page)) {
                float y = page.getMediaBox().getHeight() - ROOM;
                new Part(root, page, pen, font, 0).write(StandardStructureTypes.H1, 22, y, title);
                for (int number = 0; number < questions.size(); number++) {
                    y -= ROOM;
                    new Part(root, page, pen, font, number + 1)
                            .write(StandardStructureTypes.P, 13, y, questions.get(number));
                }
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument pdf, String title) {
        pdf.getDocumentInformation().setTitle(title);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
    }

    private static PDStructureElement root(PDDocument pdf) {
        var tree = new PDStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(tree);
        var document = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(document);
        return document;
    }

    /** One piece of text with its place in the order of reading. */
    private record Part(PDStructureElement root, PDPage page, PDPageContentStream pen, PDFont font, int number) {
        void write(String type, float size, float y, String words) throws IOException {
            var marks = new COSDictionary();
            marks.setInt(COSName.MCID, number);
            pen.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(marks));
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(LEFT, y);
            pen.showText(words);
            pen.endText();
            pen.endMarkedContent();
            var element = new PDStructureElement(type, root);
            element.setPage(page);
            element.appendKid(new PDMarkedContent(COSName.getPDFName(type), marks));
            root.appendKid(element);
        }
    }
}
