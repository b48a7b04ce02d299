package org.waymark.library.testimonial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.platform.Installation;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** From the invitation to the publication, by the author's link and the editors' pages. */
@WaymarkTest
class TestimonialTests extends AnInvitedAuthor {
    @Test
    void sheIsAskedOnceForEachSupportAndNotAtOnce() {
        invitations.invite(amara, support);

        assertThat(testimonials.of(amara)).hasSize(1);
        assertThat(db.sql("""
                        select not_before - posted_at = interval '7 days' from messaging.message
                        where person_id = :person and kind = :kind
                        """)
                        .param("person", amara.value())
                        .param("kind", TestimonialMails.INVITED)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void openingTheLinkChangesNothing() {
        var seen = visitor.get(link());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.setsCookie()).isFalse();
        assertThat(seen.response().headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(mine().state()).isEqualTo(TestimonialState.INVITED);
        assertThat(mine().version()).isZero();
    }

    @Test
    void aForgedLinkIsDead() {
        assertThat(visitor.get("/testimonials/yours/abc.def").status()).isEqualTo(410);
        assertThat(visitor.post("/testimonials/yours/abc.def/withdraw").status())
                .isEqualTo(410);
    }

    @Test
    void withoutConsentNothingIsKept() {
        var refused = visitor.post(link() + "/words", "words", words);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").val()).isEqualTo(words);
        assertThat(mine().state()).isEqualTo(TestimonialState.INVITED);
    }

    @Test
    void aRoleThatFewShareIsWarnedOf() {
        var warned = write(words, "healthcare-scientist", "hsst");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("Few people have this role");

        var anyway = visitor.post(
                link() + "/words",
                "words",
                words,
                "profession",
                "healthcare-scientist",
                "grade",
                "hsst",
                "anyway",
                "yes",
                "consent",
                "yes");

        assertThat(anyway.status()).isEqualTo(303);
        assertThat(mine().role()).isEqualTo(new RoleLabel("healthcare-scientist", "hsst"));
    }

    @Test
    void aGradeOfAnotherProfessionIsRefused() {
        assertThat(write(words, "nurse", "st4").status()).isEqualTo(422);
    }

    @Test
    void herOwnWordsArePublishedWhenAnEditorTakesThemAsTheyAre() {
        assertThat(write(words, "", "").status()).isEqualTo(303);
        assertThat(publicText()).doesNotContain(words);

        accept();
        publish();

        assertThat(publicText()).contains(words).contains("A healthcare professional");
        assertThat(mail(TestimonialMails.PUBLISHED)).isPresent();
    }

    @Test
    void theWordsAreSealedUntilTheyArePublished() {
        write(words, "", "");

        assertThat(db.sql(
                                "select position(convert_to(:words, 'UTF8') in words) from library.testimonial where id = :id")
                        .param("words", words)
                        .param("id", mine().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aChangedWordingWaitsForItsAuthor() {
        write(words, "", "");
        edit("Shorter, and quite different: " + words);
        assertThat(mail(TestimonialMails.CHANGED)).isPresent();
        assertThat(garden.publish(mine().id(), mine().version(), List.of(), EDITOR))
                .isInstanceOf(GardenResult.ChangedSince.class);

        var seen = visitor.get(link());
        assertThat(seen.text()).contains("Shorter, and quite different");
        int version = mine().version();
        edit("Changed once more: " + words);
        assertThat(visitor.post(link() + "/approve", "version", String.valueOf(version))
                        .status())
                .as("she approves what she read, nothing else")
                .isEqualTo(409);

        assertThat(visitor.post(link() + "/approve", "version", String.valueOf(mine().version()))
                        .status())
                .isEqualTo(303);
        publish();
        assertThat(publicText()).contains("Changed once more: " + words);
    }

    @Test
    void editorsReadWithoutSeeingWhoWroteIt() {
        write(words, "", "");
        var editor = new Visitor(port).signIn("editor@demo.test");

        var list = editor.get("/edit/testimonials");
        assertThat(list.page().select("a[href=/edit/testimonials/" + mine().id() + "]"))
                .isNotEmpty();
        var seen = editor.get("/edit/testimonials/" + mine().id());
        assertThat(seen.text()).contains(words).doesNotContain("amara");

        var stale = editor.post("/edit/testimonials/" + mine().id() + "/accept", "version", "0");
        assertThat(stale.status()).isEqualTo(409);
        var accepted = editor.post(
                "/edit/testimonials/" + mine().id() + "/accept", "version", String.valueOf(mine().version()));
        assertThat(accepted.status()).isEqualTo(303);
        var published = editor.post(
                "/edit/testimonials/" + mine().id() + "/publish",
                "version",
                String.valueOf(mine().version()),
                "topic",
                "after-cct",
                "topic",
                "no-such");
        assertThat(published.status()).isEqualTo(303);
        assertThat(mine().topics()).containsExactly("after-cct");
    }

    @Test
    void examplesAreMarkedAndALiveUnitHasNone() {
        assertThat(new Visitor(port).get("/testimonials").page().select("figcaption:contains(Example)"))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(new ExampleQuotes(new Installation(false, clock.instant())).all())
                .isEmpty();
        assertThat(ExampleQuotes.shipped()).hasSize(12).allMatch(Quote::example);
    }
}
