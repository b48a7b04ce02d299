package org.waymark.library.editing;

import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;
import static org.waymark.library.publication.Library.newAddress;
import static org.waymark.library.publication.Library.words;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Editions;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.Publications;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.Publishing;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;

/** How stories of the editors' pages begin: an editor is signed in; Edith, another one, works beside her. */
class AnEditorSignedIn {
    @LocalServerPort
    int port;

    @Autowired
    Drafting drafting;

    @Autowired
    Publishing publishing;

    @Autowired
    Publications publications;

    @Autowired
    Editions editions;

    @Autowired
    PublishedContent content;

    @Autowired
    TestClock clock;

    Visitor editor = new Visitor("http://localhost");

    @BeforeEach
    void anEditorSignsIn() {
        clock.reset();
        editor = new Visitor(port).signIn("editor@demo.test");
    }

    static String path(Publication publication) {
        return "/edit/publications/" + publication.id();
    }

    static String write(Publication publication) {
        return path(publication) + "/write";
    }

    Publication begun(String title) {
        return done(drafting.begin(newAddress(), words(title), "", EDITH));
    }

    Publication published(String title) {
        var draft = begun(title);
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }
}
