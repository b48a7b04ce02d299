package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Office documents, which are archives: of the right kind, without macros or other programs, without parts that are fetched
 * from elsewhere, and no larger unpacked than a document is.
 */
final class OfficeFile {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;
    private static final int MOST_READ = 4 * 1024 * 1024;

    /** What is packed better than this is packed to do harm, unless it is small. */
    private static final int MOST_TIMES = 200;

    private static final long SMALL = 16L * 1024 * 1024;
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*(vbaproject|vbadata|macrosheets/|activex/|oleobject|attachedtoolbars|customui/|^basic/|/basic/|^scripts/)"
                    + ".*|.*\\.(bin|exe|dll|js|vbs|ps1|bat|cmd|jar|hta|scr|lnk|html?)$");
    private static final Pattern FETCHED = Pattern.compile(
            "(?is)<[^>]*relationship\\b(?=[^>]*targetmode\\s*=\\s*[\"']external)"
                    + "(?=[^>]*type\\s*=\\s*[\"'][^\"']*/(attachedtemplate|oleobject|frame|externallink|subdocument|aFChunk|image|video|audio|media))[^>]*>");
    private static final Pattern ODT_SCRIPT =
            Pattern.compile("(?i)<(script:|office:script\\b|office:event-listeners\\b)");
    private static final String MACROS =
            "The file has macros or other programs in it. Save it without them (as .docx, .pptx, .xlsx or .odt)";
    private static final String TOO_MUCH =
            "The file unpacks to far more than a document should, and was refused for safety";

    private OfficeFile() {}

    static Optional<String> problem(FileKind kind, Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.of(TOO_MUCH);
            }
            if (!isOf(kind, zip)) {
                return Optional.of("The file’s name says that it is " + kind.label()
                        + ", but what is in it is something else. Save it again as " + kind.label());
            }
            return entries(zip);
        } catch (ZipException _) {
            return Optional.of("The file is damaged or protected by a password. Save it again without one");
        }
    }

    private static boolean isOf(FileKind kind, ZipFile zip) throws IOException {
        if (kind == FileKind.ODT) {
            return text(zip, zip.getEntry("mimetype")).strip().equals(kind.mediaType());
        }
        var part = switch (kind) {
            case DOCX -> "word/document.xml";
            case PPTX -> "ppt/presentation.xml";
            case XLSX -> "xl/workbook.xml";
            default -> throw new IllegalArgumentException(kind.name());
        };
        var contents = text(zip, zip.getEntry("[Content_Types].xml"));
        return zip.getEntry(part) != null && contents.contains(kind.mediaType() + ".main+xml");
    }

    private static Optional<String> entries(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED;
        for (var entry : List.copyOf(zip.stream().toList())) {
            if (PROGRAM.matcher(entry.getName()).matches() && !isPrinterSetting(entry)) {
                return Optional.of(MACROS);
            }
            long unpacked = unpacked(zip, entry, left);
            left -= unpacked;
            if (left < 0 || (unpacked > SMALL && unpacked / MOST_TIMES > entry.getCompressedSize())) {
                return Optional.of(TOO_MUCH);
            }
            var problem = words(zip, entry);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Excel keeps the paper size of each sheet in such a file, which nothing runs. */
    private static boolean isPrinterSetting(ZipEntry entry) {
        return entry.getName().matches("(xl|ppt|word)/printerSettings/printerSettings\\d*\\.bin");
    }

    private static Optional<String> words(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.equals("[content_types].xml")
                && text(zip, entry).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return Optional.of(MACROS);
        }
        if (name.endsWith(".rels") && FETCHED.matcher(text(zip, entry)).find()) {
            return Optional.of(
                    "The file loads a template or another part from elsewhere. Save it with everything in it");
        }
        if (name.equals("content.xml") && ODT_SCRIPT.matcher(text(zip, entry)).find()) {
            return Optional.of(MACROS);
        }
        return Optional.empty();
    }

    /** Counts what really comes out: the sizes that an archive states are words of its maker. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long atMost) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0 && size <= atMost; read = stream.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static String text(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            return "";
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(MOST_READ), UTF_8);
        }
    }
}
