package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.platform.web.Shell;

/** The documents that anyone may have. */
@Controller
class DocumentsController {
    private final StoredFiles files;
    private final VirusScan scan;
    private final Templates templates;

    DocumentsController(StoredFiles files, VirusScan scan, Templates templates) {
        this.files = files;
        this.scan = scan;
        this.templates = templates;
    }

    @GetMapping("/documents")
    JteModel documents(Shell shell) {
        var open = files.listed().stream()
                .filter(file -> file.scan().mayBePublic(scan.isSet()))
                .toList();
        return templates.libraryFileDocuments(shell, open);
    }
}
