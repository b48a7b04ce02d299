package org.waymark.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Details;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Words;
import org.waymark.testing.Visitor;

/** The unit's people behind the public site: they publish, invite, and can read the demonstration's mail. */
final class BackOffice {
    private static final Pattern LINK = Pattern.compile("http://waymark\\.test(/[^\\s<\"]+)");

    private final Visitor editor;
    private final Visitor administrator;
    private final Drafting drafting;
    private final Publishing publishing;

    BackOffice(int port, Drafting drafting, Publishing publishing) {
        this.editor = new Visitor(port).signIn("editor@demo.test");
        this.administrator = new Visitor(port).signIn("admin@demo.test");
        this.drafting = drafting;
        this.publishing = publishing;
    }

    Publication publish(String slug, String title, String body) {
        var words = new Words(title, "A page on " + title + ".", body, Details.none());
        var begun = done(drafting.begin(new Address(Kind.PAGE, slug), words, "", EDITH));
        return done(publishing.publish(begun.id(), begun.version(), EDITH));
    }

    void takeAway(Publication page) {
        done(publishing.archive(page.id(), page.version(), Optional.empty(), EDITH));
    }

    /** The block that shows a document, a film of our own and one of an outside player. */
    List<String> films() {
        var film = upload(
                "film.webm",
                "\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084webm".getBytes(ISO_8859_1));
        var captions = upload("film.vtt", "WEBVTT\n\n00:00.000 --> 00:04.500\nWelcome.\n".getBytes(UTF_8));
        var guide = upload("guide.txt", "Words of a guide.".getBytes(UTF_8));
        return List.of(
                block(guide),
                block(video(
                        "Our film",
                        "file",
                        id(film),
                        "captions",
                        id(captions),
                        "captionsOn",
                        "yes",
                        "chapters",
                        id(captions),
                        "transcript",
                        "Welcome.")),
                block(video("Their film", "outside", "https://vimeo.com/123456789")));
    }

    void inviteToTheStaff(String email) {
        administrator.get("/admin/people/invite");
        accepted(administrator.post("/admin/people/invite", "name", "Noor Site", "email", email, "roles", "EDITOR"));
    }

    /** One link of each public route that the mails hold. The clock may have moved on: the administrator signs in again. */
    Collection<String> linksInMails(PublicRoutes routes) {
        administrator.signIn("admin@demo.test");
        Map<String, String> links = new HashMap<>();
        for (int number = 1; ; number++) {
            var rows =
                    administrator.get("/admin/messages?page=" + number).page().select("tbody tr a");
            if (rows.isEmpty()) {
                return links.values();
            }
            for (var row : rows) {
                var mail = administrator.get(row.attr("href")).response().body();
                LINK.matcher(mail)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(link -> routes.page(SentPage.pathOf(link))
                                .ifPresent(route -> links.putIfAbsent(route.getPatternString(), link)));
            }
        }
    }

    private String video(String title, String... parts) {
        editor.get("/edit/videos/new");
        var fields = new String[parts.length + 2];
        fields[0] = "title";
        fields[1] = title;
        System.arraycopy(parts, 0, fields, 2, parts.length);
        return accepted(editor.post("/edit/videos", fields));
    }

    private String upload(String name, byte[] bytes) {
        editor.get("/edit/files/new");
        return accepted(editor.upload("/edit/files/upload", name, bytes, "title", name, "listed", "yes"));
    }

    /** What to write on a page, as the editor's page of the file says. */
    private String block(String editorsPage) {
        return editor.get(editorsPage).page().select("code").text();
    }

    private static String id(String editorsPage) {
        return editorsPage.substring(editorsPage.lastIndexOf('/') + 1);
    }

    private static String accepted(Visitor.Seen answer) {
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + ": " + answer.text());
        }
        return answer.location();
    }
}
