package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTests {
    private final FileInspection inspection = new FileInspection();

    @TempDir
    private Path folder;

    private record Sent(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sent> good() {
        return Stream.of(
                new Sent("Guide.pdf", Samples.pdf()),
                new Sent("Form.docx", Samples.zip(Samples.docxParts())),
                new Sent("Form.odt", Samples.odt("<office:document-content/>")),
                new Sent("notes.txt", "Plain words, with a £ sign.\n".getBytes(UTF_8)),
                new Sent("table.csv", "a,b\n1,2\n".getBytes(UTF_8)),
                new Sent("logo.png", Samples.png()),
                new Sent("photo.JPG", Samples.jpeg()),
                new Sent("photo.webp", Samples.webp()),
                new Sent("film.mp4", Samples.mp4(5000)),
                new Sent("film.webm", Samples.webm(5000)),
                new Sent("film.vtt", Samples.captions()));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsWhatItsNameSaysIsTaken(Sent sent) throws IOException {
        assertThat(look(sent.name(), sent.bytes()))
                .isEqualTo(new Inspected.Fine(FileKind.named(sent.name()).orElseThrow()));
    }

    @Test
    void anMp4IsTakenByAnyBrandButQuickTimes() throws IOException {
        for (var brand : new String[] {"isom", "iso5", "avc1", "mp41"}) {
            var film = ("\0\0\0\u0014ftyp" + brand + "\0\0\2\0" + brand).getBytes(ISO_8859_1);
            assertThat(look("film.mp4", film)).as(brand).isInstanceOf(Inspected.Fine.class);
        }
        var quickTime = "\0\0\0\u0014ftypqt  \0\0\2\0qt  ".getBytes(ISO_8859_1);
        assertThat(look("film.mp4", quickTime)).isInstanceOf(Inspected.Refused.class);
    }

    @Test
    void everyKindUnderEveryOtherNameIsRefused() throws IOException {
        for (var sent : good().toList()) {
            for (var kind : FileKind.values()) {
                boolean same = FileKind.named(sent.name()).orElseThrow() == kind;
                boolean text =
                        sent.name().matches(".*\\.(txt|csv|vtt)") && (kind == FileKind.TXT || kind == FileKind.CSV);
                if (!same && !text) {
                    assertThat(look("file." + kind.ending(), sent.bytes()))
                            .as("%s as %s", sent.name(), kind)
                            .isInstanceOf(Inspected.Refused.class);
                }
            }
        }
    }

    static Stream<Sent> hostile() {
        return Stream.of(
                new Sent("empty.pdf", new byte[0]),
                new Sent("page.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                new Sent("page.csv", "  <html><body onload=alert(1)>".getBytes(UTF_8)),
                new Sent("drawing.txt", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>".getBytes(UTF_8)),
                new Sent("program.txt", new byte[] {'M', 'Z', 0, 1, 2}),
                new Sent("latin.txt", "caf\u00e9".getBytes(ISO_8859_1)),
                new Sent("wide.txt", "words".getBytes(UTF_16)),
                new Sent("not.vtt", "1\n00:00 --> 00:01\nHello".getBytes(UTF_8)),
                new Sent("cut.pdf", "%PDF-1.7\nnothing more".getBytes(UTF_8)),
                new Sent("macros.docx", Samples.docxWith("word/vbaProject.bin", new byte[10])),
                new Sent("Macros.docx", Samples.docxWith("word/VBAPROJECT.BIN", new byte[10])),
                new Sent("activex.docx", Samples.docxWith("word/activeX/activeX1.xml", new byte[10])),
                new Sent("ole.docx", Samples.docxWith("word/embeddings/oleObject1.bin", new byte[10])),
                new Sent("program.docx", Samples.docxWith("word/media/setup.exe", new byte[10])),
                new Sent(
                        "template.docx",
                        Samples.docxWith(
                                "word/_rels/settings.xml.rels",
                                ("<Relationships><Relationship"
                                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                                + " Target=\"https://evil.test/t.dotm\" TargetMode=\"External\"/></Relationships>")
                                        .getBytes(UTF_8))),
                new Sent(
                        "enabled.docx",
                        Samples.zip(Map.of(
                                "[Content_Types].xml",
                                (FileKind.DOCX.mediaType() + ".main+xml application/vnd.ms-word.document.macroEnabled")
                                        .getBytes(UTF_8),
                                "word/document.xml",
                                new byte[1]))),
                new Sent("plain-zip.docx", Samples.zip(Map.of("a.txt", new byte[1]))),
                new Sent("bomb.docx", Samples.zipBomb()),
                new Sent("script.odt", Samples.odt("<office:script/>")),
                new Sent(
                        "basic.odt",
                        Samples.zip(Map.of(
                                "mimetype",
                                FileKind.ODT.mediaType().getBytes(UTF_8),
                                "Basic/Standard/Module1.xml",
                                new byte[1]))),
                new Sent("password.pdf", Samples.pdfWithPassword()),
                new Sent("js.pdf", Samples.pdfThatDoes("JavaScript")),
                new Sent("launch.pdf", Samples.pdfThatDoes("Launch")),
                new Sent("submit.pdf", Samples.pdfThatDoes("SubmitForm")),
                new Sent("key.pdf", Samples.pdfWith("JS")),
                new Sent("xfa.pdf", Samples.pdfWith("XFA")),
                new Sent("inside.pdf", Samples.pdfWith("EmbeddedFiles")),
                new Sent("hidden.pdf", joined(Samples.pdf(), "9 0 obj <</S /JavaScript>> endobj".getBytes(UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCouldActByItselfIsRefusedWithAReason(Sent sent) throws IOException {
        assertThat(look(sent.name(), sent.bytes()))
                .isInstanceOfSatisfying(
                        Inspected.Refused.class,
                        refused -> assertThat(refused.why()).isNotBlank());
    }

    @Test
    void noDamageMakesTheInspectionFail() throws IOException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        var random = new Random(seed);
        var all = good().toList();
        for (int i = 0; i < 400; i++) {
            var sent = all.get(random.nextInt(all.size()));
            var bytes = sent.bytes().clone();
            for (int damage = 0; damage < 1 + random.nextInt(8); damage++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            assertThat(look(sent.name(), cut))
                    .as("%s, seed %d", sent.name(), seed)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "../../etc/passwd.txt",
                "C:\\Users\\me\\guide.pdf",
                ".htaccess.txt",
                "guide\u0000.pdf",
                "guide\n.pdf",
                "guide\u202Efdp.txt",
                "guide.pdf.exe",
                "guide.html",
                "drawing.svg",
                "guide",
                "macro.docm",
                "page.xhtml"
            })
    void hostileNamesAreRefusedWithAReason(String name) {
        assertThat(FileNames.problem(name)).isPresent();
    }

    @Test
    void aLongNameIsRefused() {
        assertThat(FileNames.problem("a".repeat(300) + ".pdf")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guide (v2) – final.PDF", "Überblick.pdf", "日本語.pdf", "a b.c.pdf", "---.pdf"})
    void aNameIsPlainInAnAddress(String name) {
        assertThat(FileNames.problem(name)).isEmpty();
        assertThat(FileNames.inAddress(name, FileKind.PDF)).matches("[a-z0-9]+(-[a-z0-9]+)*\\.pdf");
    }

    private Inspected look(String name, byte[] bytes) throws IOException {
        return inspection.look(name, Files.write(Files.createTempFile(folder, "sent", ""), bytes));
    }

    private static byte[] joined(byte[] start, byte[] end) {
        var all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }
}
