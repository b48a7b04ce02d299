package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.FreshDatabase;
import org.waymark.testing.RunningWaymark;
import org.waymark.testing.Visitor;
import org.waymark.testing.Visitor.Seen;

/** Two programs on one database: what an editor does through one, a reader of the other, who had the old page, sees at once. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenOnEveryNodeTests {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String EDITOR = "editor@journeys.test";

    private FreshDatabase database;
    private RunningWaymark here;
    private RunningWaymark there;
    private Visitor editor;
    private Visitor reader;

    @BeforeAll
    void twoProgramsOnOneDatabase(@TempDir Path folder) {
        database = FreshDatabase.create();
        var settings =
                Map.of("DATABASE_URL", database.url(), "WAYMARK_DATA", folder.toString(), "WAYMARK_DEMOUNIT", "false");
        here = RunningWaymark.start(settings);
        there = RunningWaymark.start(settings);
        database.jdbc().sql("""
                with made as (
                    insert into accounts.person (id, email, name, made_at)
                    values (uuidv7(), :email, 'Edith', now()) returning id)
                insert into accounts.person_role (person_id, role, granted_at)
                select id, role, now() from made, unnest('{EDITOR,ADMINISTRATOR}'::text[]) role
                """).param("email", EDITOR).update();
        editor = new Visitor(here.address().toString()).signIn(EDITOR);
        reader = new Visitor(there.address().toString());
    }

    @AfterAll
    void stop() {
        here.kill();
        there.kill();
        database.close();
    }

    /** Otherwise everything below would prove nothing. */
    @Test
    void aPageIsKeptUntilTheDatabaseTells() {
        reader.get("/networking");
        database.jdbc().sql("""
                set session_replication_role = replica;
                update library.menu_entry set text = 'Untold' where path = '/questions';
                set session_replication_role = origin
                """).update();
        assertThat(reader.get("/networking").text()).doesNotContain("Untold");

        database.jdbc().sql("notify public_pages").update();

        shows("/networking", seen -> seen.text().contains("Untold"));
    }

    @Test
    void newWordsOfAPage() {
        var words = "Words that only the new version has";
        reads("/one-to-one", words);
        var edit = "/edit/publications/" + id("one-to-one");
        posts(
                edit + "/write",
                "version",
                version("one-to-one"),
                "title",
                "1-2-1 support",
                "summary",
                "A summary.",
                "body",
                words + ".",
                "example",
                "false",
                "reviewMonths",
                "12");
        posts(edit + "/publish", "version", version("one-to-one"));

        shows("/one-to-one", seen -> seen.text().contains(words));
    }

    @Test
    void aPageThatIsArchived() {
        reader.get("/returning-to-work");
        assertThat(reader.get("/returning-to-work").status()).isEqualTo(200);
        posts(
                "/edit/publications/" + id("returning-to-work") + "/archive",
                "version",
                version("returning-to-work"),
                "then",
                "gone");

        shows("/returning-to-work", seen -> seen.status() == 410);
        assertThat(reader.get("/sitemap.xml").text()).doesNotContain("returning-to-work");
    }

    @Test
    void aLinkInTheMenu() {
        reads("/confidentiality", "Write to us here");
        posts("/edit/menus", "place", "HEADER", "text", "Write to us here", "path", "/contact");

        shows("/confidentiality", seen -> seen.text().contains("Write to us here"));
    }

    @Test
    void theNotice() {
        reads("/urgent-help", "We are closed on Friday");
        posts(
                "/edit/notice",
                "shown",
                "yes",
                "words",
                "We are closed on Friday.",
                "version",
                one("select version::text from library.service_notice"));

        shows("/urgent-help", seen -> seen.text().contains("We are closed on Friday."));
    }

    @Test
    void aSetting() {
        reads("/privacy", "The Waypoint Trust");
        posts("/admin/settings/library.data-controller", "value", "The Waypoint Trust", "reason", "So it is");

        shows("/privacy", seen -> seen.text().contains("The Waypoint Trust"));
    }

    @Test
    void aTestimonialThatIsTakenDown() {
        database.jdbc().sql("""
                insert into library.testimonial (id, author_id, support, state, words, public_words, consent_version,
                    consented_at, invited_at, changed_at, published_at, expires_at)
                select '00000000-0000-7000-8000-000000000001', id, uuidv7(), 'PUBLISHED', '\\x00', 'She listened well.', 1,
                    now(), now(), now(), now(), now() + interval '1 year'
                from accounts.person where email = :email
                """).param("email", EDITOR).update();
        shows("/testimonials", seen -> seen.text().contains("She listened well."));
        posts("/edit/testimonials/00000000-0000-7000-8000-000000000001/take-down", "version", "0");

        shows("/testimonials", seen -> seen.status() == 200 && !seen.text().contains("She listened well."));
    }

    @Test
    void wordsThatMeanTheSame() {
        assertThat(reader.get("/search?q=quokka").text()).doesNotContain("Urgent help Page");
        posts("/edit/search/synonyms", "terms", "quokka, urgent help");

        shows(
                "/search?q=quokka",
                seen -> seen.page().select(".app-results a[href=/urgent-help]").size() == 1);
    }

    /** She has the page, which says nothing of it yet. */
    private void reads(String path, String notYet) {
        assertThat(reader.get(path).status()).isEqualTo(200);
        assertThat(reader.get(path).text()).doesNotContain(notYet);
    }

    private void posts(String path, String... fields) {
        editor.get("/edit/menus");
        var answer = editor.post(path, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** From the moment in which the editor has her answer. */
    private void shows(String path, Predicate<Seen> expected) {
        var end = System.nanoTime() + AT_ONCE.toNanos();
        var seen = reader.get(path);
        while (!expected.test(seen) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            seen = reader.get(path);
        }
        assertThat(seen).as(path).matches(expected);
    }

    private String id(String slug) {
        return one("select id::text from library.publication where kind = 'PAGE' and slug = '" + slug + "'");
    }

    private String version(String slug) {
        return one("select version::text from library.publication where kind = 'PAGE' and slug = '" + slug + "'");
    }

    private String one(String sql) {
        return database.jdbc().sql(sql).query(String.class).single();
    }
}
