package org.waymark.library.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.platform.NotFound;
import org.waymark.platform.files.FileAnswers;
import org.waymark.platform.files.SentFile;

/** Sends files: to the public what is public, to editors all that has no virus in it. */
@Controller
class FileServing {
    /** Nothing in a file may run, load or be framed. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'self'; sandbox";

    /** A browser's own viewer of PDFs doesn't work in a sandbox; scripts in them were refused when they came. */
    private static final String VIEWER = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final StoredFiles files;
    private final FileUses uses;
    private final VirusScan scan;
    private final FileAnswers answers;

    FileServing(StoredFiles files, FileUses uses, VirusScan scan, FileAnswers answers) {
        this.files = files;
        this.uses = uses;
        this.scan = scan;
        this.answers = answers;
    }

    @GetMapping("/files/{id}/{name}")
    void toThePublic(
            @PathVariable String id,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = files.get(NotFound.unlessId(id));
        if (!file.name().equals(name) || !file.scan().mayBePublic(scan.isSet()) || !uses.isPublic(file)) {
            throw new NotFound("file");
        }
        send(file, request, response);
    }

    @GetMapping("/edit/files/{id}/content")
    void toAnEditor(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = files.get(NotFound.unlessId(id));
        if (file.scan() == ScanState.INFECTED) {
            throw new NotFound("file without a virus");
        }
        send(file, request, response);
    }

    private void send(StoredFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sent = new SentFile(
                file.content(),
                file.size(),
                file.kind().mediaType(),
                file.name(),
                file.kind().inline(),
                file.changedAt(),
                file.kind() == FileKind.PDF ? VIEWER : NOTHING);
        answers.send(sent, request, response);
    }
}
