package org.waymark.library.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.publication.Titled;
import org.waymark.platform.Installation;
import org.waymark.platform.Settings;
import org.waymark.platform.web.PublicPaths;
import org.waymark.platform.web.Shells;

/** What programs read: the sitemap, the rules for robots, and the feed of new resources. */
@Controller
class FeedsController {
    private static final int NEWEST = 30;

    private final PublishedContent content;
    private final ObjectProvider<PublicPaths> paths;
    private final Markdown markdown;
    private final Settings settings;
    private final Installation installation;
    private final String baseUrl;

    FeedsController(
            PublishedContent content,
            ObjectProvider<PublicPaths> paths,
            Markdown markdown,
            Settings settings,
            Installation installation,
            @Value("${waymark.base-url}") String baseUrl) {
        this.content = content;
        this.paths = paths;
        this.markdown = markdown;
        this.settings = settings;
        this.installation = installation;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var pages = new TreeMap<String, Sitemap.Page>();
        paths.stream()
                .flatMap(some -> some.inSitemap().stream())
                .forEach(path -> pages.put(path, new Sitemap.Page(path, null)));
        content.titles().forEach(one -> pages.put(one.path(), new Sitemap.Page(one.path(), one.publicAt())));
        return xml(MediaType.APPLICATION_XML, Sitemap.of(baseUrl, List.copyOf(pages.values())));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                .body(Robots.rules(installation.demo(), baseUrl));
    }

    @GetMapping("/resources.atom")
    ResponseEntity<String> resources() {
        var newest =
                content.newest(Kind.RESOURCE, NEWEST).stream().map(this::entry).toList();
        return xml(
                MediaType.APPLICATION_ATOM_XML,
                AtomFeed.of(baseUrl, settings.now(Shells.SERVICE_NAME), installation.createdAt(), newest));
    }

    private AtomFeed.Entry entry(Titled one) {
        return new AtomFeed.Entry(
                one.id().value(),
                markdown.fill(one.title()),
                markdown.fill(one.summary()),
                one.path(),
                one.firstPublicAt() == null ? installation.createdAt() : one.firstPublicAt(),
                one.publicAt() == null ? installation.createdAt() : one.publicAt());
    }

    private static ResponseEntity<String> xml(MediaType type, List<String> lines) {
        return ResponseEntity.ok().contentType(new MediaType(type, UTF_8)).body(String.join("\n", lines) + "\n");
    }
}
