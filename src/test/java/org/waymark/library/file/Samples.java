package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, made here since the repository holds none. */
final class Samples {
    private Samples() {}

    static byte[] pdf() {
        return pdf(new COSDictionary());
    }

    /** What opens, opens with this action. The objects are compressed, so that the bytes alone don't tell. */
    static byte[] pdfThatDoes(String action) {
        var does = new COSDictionary();
        does.setItem(COSName.S, COSName.getPDFName(action));
        does.setItem(COSName.JS, new COSString("app.alert(1)"));
        return pdf(does);
    }

    static byte[] pdfWith(String key) {
        var holds = new COSDictionary();
        holds.setItem(COSName.getPDFName(key), new COSString("x"));
        return pdf(holds);
    }

    private static byte[] pdf(COSDictionary opens) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (opens.size() > 0) {
                pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, opens);
            }
            return saved(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] pdfWithPassword() {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var into = new ByteArrayOutputStream();
        pdf.save(into);
        return into.toByteArray();
    }

    static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + FileKind.DOCX.mediaType()
                                + ".main+xml\"/></Types>")
                        .getBytes(UTF_8));
        parts.put("word/document.xml", "<w:document/>".getBytes(UTF_8));
        return parts;
    }

    static byte[] docxWith(String name, byte[] bytes) {
        var parts = docxParts();
        parts.put(name, bytes);
        return zip(parts);
    }

    static byte[] odt(String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", FileKind.ODT.mediaType().getBytes(UTF_8));
        parts.put("content.xml", content.getBytes(UTF_8));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var into = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(into)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return into.toByteArray();
    }

    /** A few bytes unpack to half a gigabyte and more. */
    static byte[] zipBomb() {
        var into = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(into)) {
            for (var part : docxParts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return into.toByteArray();
    }

    static byte[] mp4(int size) {
        return withStart("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom", size);
    }

    static byte[] webm(int size) {
        return withStart("\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084webm", size);
    }

    static byte[] png() {
        return withStart("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", 64);
    }

    static byte[] jpeg() {
        return withStart("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0", 64);
    }

    static byte[] webp() {
        return withStart("RIFF\u0038\0\0\0WEBPVP8 ", 64);
    }

    static byte[] captions() {
        return """
                WEBVTT

                00:00.000 --> 00:04.500
                Welcome to this short film.

                00:04.500 --> 01:10.000 align:start
                <v Coach>We look at values &amp; choices.
                Take your time.
                """.getBytes(UTF_8);
    }

    private static byte[] withStart(String start, int size) {
        var bytes = new byte[size];
        var first = start.getBytes(ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        for (int i = first.length; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        return bytes;
    }
}
