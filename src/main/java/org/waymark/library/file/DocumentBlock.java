package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.library.markdown.RenderFor;

/** {@code ::: document code}: a link to a document with its type and size. */
@Component
class DocumentBlock implements PageBlock {
    private final StoredFiles files;
    private final VirusScan scan;
    private final Templates templates;

    DocumentBlock(StoredFiles files, VirusScan scan, Templates templates) {
        this.files = files;
        this.scan = scan;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public String html(String code, BlockPlace place) {
        boolean preview = place.reader() == RenderFor.PREVIEW;
        return files.byCode(code)
                .filter(file -> preview || file.scan().mayBePublic(scan.isSet()))
                .map(file -> templates
                        .libraryFileDocument(file, preview ? file.editorsPath() : file.path(), 0)
                        .render())
                .orElse("");
    }

    @Override
    public Optional<String> problem(String code) {
        return isThere(code)
                ? Optional.empty()
                : Optional.of("There is no file called “" + code + "”. Files are kept at /edit/files.");
    }

    @Override
    public boolean isThere(String code) {
        return files.byCode(code).isPresent();
    }
}
