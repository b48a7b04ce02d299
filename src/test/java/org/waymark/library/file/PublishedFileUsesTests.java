package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Library;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Shelf;
import org.waymark.library.publication.Words;
import org.waymark.platform.Actor;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** Files are public with the publications that name them. */
@WaymarkTest
class PublishedFileUsesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FileUses uses;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    private StoredFile file;
    private Shelf shelf;

    @BeforeEach
    void aFile() throws IOException {
        shelf = new Shelf(drafting, publishing);
        var bytes = ("words " + UUID.randomUUID()).getBytes(UTF_8);
        var upload = new Upload("guide.txt", new ByteArrayInputStream(bytes));
        var stored = uploads.store(upload, "Guide " + UUID.randomUUID(), "", false, Actor.waymark());
        file = ((UploadResult.Stored) stored).file();
    }

    @Test
    void aFileThatAPageNamesIsPublicUntilThePageIsArchived() {
        var page = shelf.resource("A page", details(null), "Text.\n\n::: document " + file.code() + "\n");
        assertThat(status()).isEqualTo(200);
        assertThat(uses.of(file)).containsExactly(new FileUse("A page", page.path(), true));

        shelf.archive(page, Optional.empty());

        assertThat(status()).isEqualTo(404);
        assertThat(uses.of(file)).isEmpty();
    }

    @Test
    void aLinkToItsAddressNamesAFileToo() {
        shelf.resource("A page", details(null), "Text with [a guide](" + file.path() + ").\n");

        assertThat(status()).isEqualTo(200);
    }

    @Test
    void theFileOfAResourceIsPublicWithIt() {
        shelf.resource("A guide", details(file.code()), "Text.\n");

        assertThat(status()).isEqualTo(200);
    }

    @Test
    void wordsThatOnlyLookAlikeNameNothing() {
        shelf.resource("A page", details(null), "Write `::: document " + file.code() + "` on a page.\n");

        assertThat(status()).isEqualTo(404);
    }

    @Test
    void aDraftKeepsAFileFromBeingDeletedAndPrivate() {
        var words = new Words("A draft", "Summary.", "::: document " + file.code() + "\n", Details.none());
        drafting.begin(Library.newAddress(), words, "", EDITH);

        assertThat(status()).isEqualTo(404);
        assertThat(uses.of(file))
                .singleElement()
                .satisfies(use -> assertThat(use.title()).isEqualTo("Draft: A draft"))
                .satisfies(use -> assertThat(use.isPublic()).isFalse());
    }

    private static Details details(String code) {
        return new Details(
                ResourceKind.DOCUMENT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                code,
                List.of(),
                false,
                null,
                null);
    }

    private int status() {
        return new Visitor(port).get(file.path()).status();
    }
}
