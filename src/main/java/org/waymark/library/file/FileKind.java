package org.waymark.library.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are taken; there is no other. */
public enum FileKind {
    PDF(Family.DOCUMENT, "PDF", "application/pdf", "pdf"),
    DOCX(Family.DOCUMENT, "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX(
            Family.DOCUMENT,
            "PowerPoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    XLSX(Family.DOCUMENT, "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT(Family.DOCUMENT, "OpenDocument", "application/vnd.oasis.opendocument.text", "odt"),
    TXT(Family.DOCUMENT, "Text", "text/plain;charset=UTF-8", "txt"),
    CSV(Family.DOCUMENT, "CSV", "text/csv;charset=UTF-8", "csv"),
    PNG(Family.IMAGE, "PNG", "image/png", "png"),
    JPEG(Family.IMAGE, "JPEG", "image/jpeg", "jpg", "jpeg"),
    WEBP(Family.IMAGE, "WebP", "image/webp", "webp"),
    MP4(Family.VIDEO, "MP4", "video/mp4", "mp4"),
    WEBM(Family.VIDEO, "WebM", "video/webm", "webm"),
    VTT(Family.CAPTIONS, "WebVTT", "text/vtt;charset=UTF-8", "vtt");

    /** What a file can be used for. */
    public enum Family {
        DOCUMENT,
        IMAGE,
        VIDEO,
        CAPTIONS
    }

    private final Family family;
    private final String label;
    private final String mediaType;
    /** With commas between, the usual one first. */
    private final String endings;

    FileKind(Family family, String label, String mediaType, String... endings) {
        this.family = family;
        this.label = label;
        this.mediaType = mediaType;
        this.endings = String.join(",", endings);
    }

    public Family family() {
        return family;
    }

    /** As people call it: "PDF", "Word". */
    public String label() {
        return label;
    }

    /** As it is sent, with the character set where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return endings().getFirst();
    }

    private List<String> endings() {
        return List.of(endings.split(","));
    }

    /** Whether a browser may show it; what isn't is saved. */
    boolean inline() {
        return this == PDF || family != Family.DOCUMENT;
    }

    /** By the end of a file's name. */
    static Optional<FileKind> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.endings().contains(ending))
                        .findFirst();
    }

    /** For the file field of a form. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** "PDF, Word, …", in words for people. */
    public static String inWords() {
        return Arrays.stream(values()).map(FileKind::label).collect(Collectors.joining(", "));
    }
}
