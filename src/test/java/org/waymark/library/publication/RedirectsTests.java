package org.waymark.library.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class RedirectsTests {
    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Publications publications;

    @Autowired
    private PublishedContent content;

    @Test
    void anOldAddressLeadsToTheNewOne() {
        var page = published();
        var next = newAddress();

        done(publishing.changeAddress(page.id(), page.version(), next, EDITH));

        assertThat(content.at(page.path())).isEmpty();
        assertThat(content.movedTo(page.path())).contains(next.path());
        assertThat(content.at(next.path())).isPresent();
    }

    @Test
    void aDraftThatNobodyKnowsLeavesNothingBehind() {
        var draft = done(drafting.begin(newAddress(), words("Draft"), "", EDITH));

        done(publishing.changeAddress(draft.id(), draft.version(), newAddress(), EDITH));

        assertThat(content.movedTo(draft.path())).isEmpty();
    }

    @Test
    void chainsCollapse() {
        var first = published();
        var second = moved(first, newAddress());
        var third = moved(second, newAddress());

        assertThat(content.movedTo(first.path())).contains(third.path());
        assertThat(content.movedTo(second.path())).contains(third.path());
    }

    @Test
    void aPublicationCanHaveItsOldAddressBack() {
        var first = published();
        var second = moved(first, newAddress());

        var third = moved(second, first.address());

        assertThat(content.movedTo(first.path())).isEmpty();
        assertThat(content.movedTo(second.path())).contains(first.path());
        assertThat(content.at(third.path())).isPresent();
    }

    @Test
    void anAddressThatIsTakenOrLeadsElsewhereIsRefused() {
        var one = published();
        var other = published();
        var otherNow = moved(other, newAddress());

        assertThat(publishing.changeAddress(one.id(), one.version(), otherNow.address(), EDITH))
                .isEqualTo(new Moved.Refused(new Refusal.AddressTaken(otherNow.path())));
        var elsewhere = new Moved.Refused(new Refusal.AddressLeadsElsewhere(other.path(), otherNow.path()));
        assertThat(publishing.changeAddress(one.id(), one.version(), other.address(), EDITH))
                .isEqualTo(elsewhere);
        assertThat(drafting.begin(other.address(), words("New"), "", EDITH)).isEqualTo(elsewhere);
    }

    @Test
    void archivingCannotLeadInACircle() {
        var first = published();
        var second = moved(first, newAddress());

        assertThat(archive(second, second.path())).isEqualTo(circle(second.path()));
        assertThat(archive(second, first.path())).isEqualTo(circle(second.path()));
    }

    @Test
    void archivingTwoIntoEachOtherIsRefused() {
        var one = published();
        var other = published();
        done(archive(one, other.path()));

        assertThat(archive(other, one.path())).isEqualTo(circle(other.path()));
    }

    @Test
    void archivingCannotLeadToWhatNobodyMayRead() {
        var page = published();
        var draft = done(drafting.begin(newAddress(), words("Secret"), "", EDITH));

        assertThat(archive(page, draft.path())).isEqualTo(new Moved.Refused(new Refusal.LeadsToNothing(draft.path())));
    }

    @Test
    void archivingLeadsToAKnownPathOrAWholeAddress() {
        var page = published();
        var nowhere = newAddress().path();

        assertThat(archive(page, nowhere)).isEqualTo(new Moved.Refused(new Refusal.LeadsToNothing(nowhere)));
        assertThat(archive(page, "https://")).isEqualTo(new Moved.Refused(new Refusal.LeadsToNothing("https://")));
        done(archive(page, "https://elsewhere.test/there"));
        assertThat(content.movedTo(page.path())).contains("https://elsewhere.test/there");
        done(archive(published(), "/testimonials"));
    }

    @Test
    void allOldAddressesFollowWhatIsArchivedAndComeHomeWithIt() {
        var first = published();
        var second = moved(first, newAddress());
        var refuge = published();

        var archived = done(archive(second, refuge.path()));
        assertThat(content.movedTo(first.path())).contains(refuge.path());

        done(publishing.bringBack(archived.id(), archived.version(), EDITH));
        assertThat(content.movedTo(first.path())).contains(second.path());
        assertThat(content.movedTo(second.path())).isEmpty();
    }

    @Test
    void theHomePageStays() {
        var address = new Address(Kind.PAGE, Kind.HOME);
        var home = publications.find(address).orElseGet(() -> done(drafting.begin(address, words("Home"), "", EDITH)));

        assertThat(archive(home, "/contact")).isEqualTo(new Moved.Refused(new Refusal.HomeStays()));
        assertThat(publishing.changeAddress(home.id(), home.version(), newAddress(), EDITH))
                .isEqualTo(new Moved.Refused(new Refusal.HomeStays()));
    }

    private Moved archive(Publication page, String leadsTo) {
        return publishing.archive(page.id(), page.version(), Optional.of(leadsTo), EDITH);
    }

    private static Moved circle(String path) {
        return new Moved.Refused(new Refusal.LeadsInACircle(path));
    }

    private Publication moved(Publication page, Address next) {
        return done(publishing.changeAddress(page.id(), page.version(), next, EDITH));
    }

    private Publication published() {
        var draft = done(drafting.begin(newAddress(), words("Page"), "", EDITH));
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }
}
