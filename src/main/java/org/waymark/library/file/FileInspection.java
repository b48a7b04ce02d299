package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.springframework.stereotype.Component;

/**
 * Looks into a file that somebody sent: what it is by its content, whether it is what its name says, and whether something
 * in it could act by itself on the computer of a reader.
 */
@Component
class FileInspection {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Set<String> WEBM = Set.of("video/webm", "application/x-matroska", "video/x-matroska");
    private static final Set<String> MP4 = Set.of("video/mp4", "application/mp4", "video/x-m4v");

    private static final Pattern ISO_BRAND = Pattern.compile("isom|iso[2-9]|mp4[12]|avc1|dash");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @param name one that {@link FileNames} has no problem with */
    Inspected look(String name, Path file) throws IOException {
        var named = FileKind.named(name);
        if (Files.size(file) == 0) {
            return new Inspected.Refused("The file is empty. Choose another");
        }
        return named.map(kind -> look(kind, file))
                .orElseGet(() -> new Inspected.Refused("Files of this type can’t be used"));
    }

    private Inspected look(FileKind kind, Path file) {
        try {
            var problem = problem(kind, file);
            return problem.<Inspected>map(Inspected.Refused::new).orElseGet(() -> new Inspected.Fine(kind));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // A parser that loses its way in a file says so in many manners.
            return new Inspected.Refused("The file is damaged, and can’t be read. Make it again and try once more");
        }
    }

    private Optional<String> problem(FileKind kind, Path file) throws IOException {
        return switch (kind) {
            case DOCX, PPTX, XLSX, ODT ->
                isZip(file) ? OfficeFile.problem(kind, file) : Optional.of(notWhatItsNameSays(kind, file));
            case TXT, CSV, VTT -> TextFile.problem(kind, file, typeOf(file));
            case PDF -> is(kind, file) ? PdfScripts.problem(file) : Optional.of(notWhatItsNameSays(kind, file));
            case PNG, JPEG, WEBP, MP4, WEBM ->
                is(kind, file) ? Optional.empty() : Optional.of(notWhatItsNameSays(kind, file));
        };
    }

    private boolean is(FileKind kind, Path file) throws IOException {
        var type = typeOf(file);
        return switch (kind) {
            case WEBM -> WEBM.contains(type) && startHas(file, "webm");
            case MP4 -> MP4.contains(type) || (type.equals("video/quicktime") && isIsoFilm(file));
            default -> type.equals(kind.mediaType());
        };
    }

    private String notWhatItsNameSays(FileKind kind, Path file) throws IOException {
        return "The file’s name says that it is " + kind.label() + ", but what is in it is something else ("
                + typeOf(file) + "). Save it again as " + kind.label() + ", or choose another";
    }

    /** By content alone: the name and what the browser claims are words of the sender. */
    private String typeOf(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            return types.detect(stream, new Metadata(), new ParseContext()).toString();
        }
    }

    /**
     * What Tika calls QuickTime is MP4 as well where the first box names a brand of ISO/IEC 14496, as most programs write it
     * ("isom"), and doesn't begin with QuickTime's own.
     */
    private static boolean isIsoFilm(Path file) throws IOException {
        var start = start(file, 256);
        if (start.length < 16) {
            return false;
        }
        int length = Math.min(ByteBuffer.wrap(start).getInt(), start.length);
        var brands = new String(start, 8, Math.max(0, length - 8), ISO_8859_1);
        return !brands.startsWith("qt  ") && ISO_BRAND.matcher(brands).find();
    }

    private static boolean isZip(Path file) throws IOException {
        return Arrays.equals(start(file, ZIP.length), ZIP);
    }

    private static boolean startHas(Path file, String word) throws IOException {
        return new String(start(file, 4096), ISO_8859_1).contains(word);
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(length);
        }
    }
}
