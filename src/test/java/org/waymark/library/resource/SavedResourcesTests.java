package org.waymark.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.accounts.People;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.ResourceKind;
import org.waymark.library.publication.Shelf;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.PersonId;
import org.waymark.testing.Invented;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class SavedResourcesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Publishing publishing;

    @Autowired
    private People people;

    @Autowired
    private SavedResourcesHeld held;

    private Shelf shelf;
    private Publication resource;

    @BeforeEach
    void aResource() {
        shelf = new Shelf(drafting, publishing);
        resource = shelf.resource("Lifeline", Shelf.resource(ResourceKind.EXERCISE, List.of(), List.of(), 30), "Draw.");
    }

    @Test
    void savingAsksToSignInAndComesBack() {
        var link = new Visitor(port)
                .get(resource.path())
                .page()
                .select(".app-save a")
                .attr("href");

        var asked = new Visitor(port).get(link);

        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/sign-in?next=%2Fmy%2Fsaved%2Fadd%3Fresource%3D" + resource.slug());
    }

    @Test
    void whatIsSavedIsOnHerListUntilSheRemovesIt() {
        var amara = new Visitor(port).signIn(Invented.email("amara"));
        amara.get("/my/saved/add?resource=" + resource.slug());

        assertThat(amara.post("/my/saved", "resource", resource.slug()).location())
                .isEqualTo("/my/saved");
        assertThat(amara.get("/my/saved")
                        .page()
                        .select("main a[href=" + resource.path() + "]")
                        .text())
                .isEqualTo("Lifeline");
        assertThat(amara.get("/my/saved/add?resource=" + resource.slug()).location())
                .isEqualTo("/my/saved");

        amara.post("/my/saved/" + resource.id().value() + "/remove");
        assertThat(amara.get("/my/saved").text()).contains("You haven’t saved anything yet");
    }

    @Test
    void nobodyElseSeesOrChangesHerList() {
        var amara = new Visitor(port).signIn(Invented.email("amara"));
        var ben = new Visitor(port).signIn(Invented.email("ben"));
        amara.get("/my/saved/add?resource=" + resource.slug());
        amara.post("/my/saved", "resource", resource.slug());
        ben.get("/my/saved/add?resource=" + resource.slug());

        assertThat(ben.post("/my/saved/" + resource.id().value() + "/remove").status())
                .isEqualTo(404);
        assertThat(ben.get("/my/saved").text()).doesNotContain("Lifeline");
        assertThat(amara.get("/my/saved").text()).contains("Lifeline");
    }

    @Test
    void whatIsNoLongerPublicStaysUntilItIsRemovedButLeadsNowhere() {
        var amara = new Visitor(port).signIn(Invented.email("amara"));
        amara.get("/my/saved/add?resource=" + resource.slug());
        amara.post("/my/saved", "resource", resource.slug());

        shelf.archive(resource, Optional.empty());

        var page = amara.get("/my/saved").page();
        assertThat(page.text()).contains("Lifeline", "We no longer publish this.");
        assertThat(page.select("a[href=" + resource.path() + "]")).isEmpty();
        assertThat(amara.get("/my/saved/add?resource=" + resource.slug()).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsHeldIsShownAndErased() {
        var email = Invented.email("amara");
        var amara = new Visitor(port).signIn(email);
        amara.get("/my/saved/add?resource=" + resource.slug());
        amara.post("/my/saved", "resource", resource.slug());
        PersonId person = people.byEmail(new EmailText(email)).orElseThrow().id();

        assertThat(held.show(person)).extracting(record -> record.title()).containsExactly("Lifeline");

        held.erase(person);
        assertThat(held.show(person)).isEmpty();
    }
}
