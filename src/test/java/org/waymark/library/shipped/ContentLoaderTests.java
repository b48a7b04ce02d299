package org.waymark.library.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.PublicState;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publications;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.Publishing;
import org.waymark.testing.PristineWaymarkTest;

@PristineWaymarkTest
class ContentLoaderTests {
    @Autowired
    private ContentLoader loader;

    @Autowired
    private ShippedContent shipped;

    @Autowired
    private Publications publications;

    @Autowired
    private Editions editions;

    @Autowired
    private PublishedContent content;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Test
    void aNewUnitHasAllThatShipsPublished() {
        assertThat(shipped.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(content.at(file.address().path()))
                        .hasValueSatisfying(published ->
                                assertThat(published.edition().words()).isEqualTo(file.words())));
    }

    @Test
    void whatShipsLaterArrivesAsADraft() {
        someContent();
        var address = newAddress();

        loader.load(List.of(file(address, "New")));

        assertThat(publications.find(address))
                .hasValueSatisfying(draft -> assertThat(draft.state()).isEqualTo(PublicState.DRAFT));
    }

    @Test
    void whatIsThereIsNeverOverwritten() {
        var address = newAddress();
        var begun = done(drafting.begin(address, words("Edith’s words"), "", EDITH));

        loader.load(List.of(file(address, "Shipped words")));

        assertThat(publications.get(begun.id())).isEqualTo(begun);
        assertThat(editions.of(begun.id())).hasSize(1);
    }

    @Test
    void whatWasArchivedOrMovedStaysSo() {
        var archived = published();
        done(publishing.archive(archived.id(), archived.version(), Optional.empty(), EDITH));
        var moved = published();
        done(publishing.changeAddress(moved.id(), moved.version(), newAddress(), EDITH));

        loader.load(List.of(file(archived.address(), "Again"), file(moved.address(), "Again")));

        assertThat(content.at(archived.path())).isEmpty();
        assertThat(publications.find(moved.address())).isEmpty();
    }

    private Publication published() {
        var draft = done(drafting.begin(newAddress(), words("Page"), "", EDITH));
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }

    private void someContent() {
        if (publications.isEmpty()) {
            published();
        }
    }

    private static ShippedFile file(Address address, String title) {
        return new ShippedFile(address, words(title));
    }
}
