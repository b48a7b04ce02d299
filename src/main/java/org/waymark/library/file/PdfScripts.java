package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Finds what in a PDF could act by itself: scripts, programs to start, files inside it, forms that send themselves away.
 * Every object is looked at, also those in compressed streams; and the raw bytes too, for objects that the file's own table
 * leaves out.
 */
final class PdfScripts {
    private static final int MOST_OBJECTS = 500_000;
    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "EmbeddedFiles", "RichMediaContent", "XFA");
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "GoToE", "Movie", "Sound");
    private static final List<String> RAW = List.of("/JavaScript", "/Launch");
    private static final String ACTS =
            "The PDF has scripts, programs, files or forms in it that act by themselves. Print or export it as a plain PDF";

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfScripts() {}

    static Optional<String> problem(Path file) throws IOException {
        if (rawBytesName(file)) {
            return Optional.of(ACTS);
        }
        try (var pdf = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            return new PdfScripts().look(pdf.getDocument());
        } catch (InvalidPasswordException _) {
            return Optional.of("The PDF is protected by a password. Save it without one");
        }
    }

    private Optional<String> look(COSDocument pdf) {
        add(pdf.getTrailer());
        for (var key : List.copyOf(pdf.getXrefTable().keySet())) {
            add(pdf.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            if (acts(open.pop())) {
                return Optional.of(ACTS);
            }
            if (seen.size() > MOST_OBJECTS) {
                return Optional.of(
                        "The PDF has more parts than can be looked through. Print or export it as a plain PDF");
            }
        }
        return Optional.empty();
    }

    /** Adds what the object holds to what is still to be looked at. */
    private boolean acts(COSBase object) {
        switch (object) {
            case COSObject reference -> add(reference.getObject());
            case COSArray array -> array.forEach(this::add);
            case COSDictionary dictionary -> {
                if (isAction(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(this::add);
            }
            default -> {
                // A number, a text or a name holds nothing.
            }
        }
        return false;
    }

    private static boolean isAction(COSDictionary dictionary) {
        var action = dictionary.getDictionaryObject(COSName.S);
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                || (action instanceof COSName name && ACTIONS.contains(name.getName()));
    }

    private void add(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            open.push(object);
        }
    }

    private static boolean rawBytesName(Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        var kept = "";
        try (var stream = Files.newInputStream(file)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                var part = kept + new String(buffer, 0, read, ISO_8859_1);
                if (RAW.stream().anyMatch(part::contains)) {
                    return true;
                }
                kept = part.substring(Math.max(0, part.length() - 16));
            }
        }
        return false;
    }
}
