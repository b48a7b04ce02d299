package org.waymark.library.page;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.web.PublicPaths;

/** Whatever is or was published, and the lists that are made from it. */
@Component
class PublicationPaths implements PublicPaths {
    private static final Set<String> LISTS =
            Set.of("/alerts", "/documents", "/questions", "/resources", "/testimonials");
    private static final Set<String> BESIDE = Set.of("/alerts/sent", "/resources.atom", "/robots.txt", "/sitemap.xml");
    private static final Set<String> WRITTEN_AT = Set.of("/edit/", "/admin/", "/testimonials/");
    private static final Set<String> CHOICES_OF_RESOURCES =
            Set.of("kind", "profession", "stage", "topic", "time", "page");

    private final PublishedContent content;

    PublicationPaths(PublishedContent content) {
        this.content = content;
    }

    @Override
    public boolean includes(String path) {
        return LISTS.contains(path) || BESIDE.contains(path) || content.knows(path);
    }

    @Override
    public Set<String> inSitemap() {
        return LISTS;
    }

    /** What is typed to search for stays out of memory. */
    @Override
    public Set<String> parameters(String path) {
        return path.equals("/resources") ? CHOICES_OF_RESOURCES : Set.of();
    }

    /** By editors, by administrators (lists, settings and facts are on many pages), and by who withdraws her testimonial. */
    @Override
    public boolean areWrittenAt(String path) {
        return WRITTEN_AT.stream().anyMatch(path::startsWith);
    }
}
