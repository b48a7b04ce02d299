package org.waymark.library.shipped;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.library.publication.Drafting;
import org.waymark.library.publication.Moved;
import org.waymark.library.publication.Publications;
import org.waymark.library.publication.Publishing;
import org.waymark.library.publication.Redirects;
import org.waymark.platform.Actor;

/**
 * Brings the shipped content into the unit. A unit without any publication gets all of it, published. Later a file whose
 * address the unit doesn't know arrives as a draft. What is there already is never touched.
 */
@Component
class ContentLoader {
    private static final String NOTE = "Came with the program";

    private final Publications publications;
    private final Redirects redirects;
    private final Drafting drafting;
    private final Publishing publishing;

    ContentLoader(Publications publications, Redirects redirects, Drafting drafting, Publishing publishing) {
        this.publications = publications;
        this.redirects = redirects;
        this.drafting = drafting;
        this.publishing = publishing;
    }

    /** Two nodes may start at once: one waits for the other and finds nothing left to do. */
    @Transactional
    void load(List<ShippedFile> files) {
        redirects.lock();
        var newUnit = publications.isEmpty();
        for (var file : files) {
            if (publications.find(file.address()).isEmpty()) {
                bring(file, newUnit);
            }
        }
    }

    /** An address that leads elsewhere by now is known to the unit, and beginning there is refused. */
    private void bring(ShippedFile file, boolean published) {
        var moved = drafting.begin(file.address(), file.words(), NOTE, Actor.waymark());
        if (published && moved instanceof Moved.Done(var begun)) {
            publishing.publishShipped(begun.id());
        }
    }
}
