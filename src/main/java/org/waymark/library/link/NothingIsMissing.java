package org.waymark.library.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.file.StoredFiles;
import org.waymark.library.file.Videos;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.Problem;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.Publication;
import org.waymark.library.publication.PublishingCheck;
import org.waymark.library.publication.ResourceKind;

/**
 * Keeps a text back that leads readers to a page, a document or a film which isn't there. An outside address that is dead
 * keeps nothing back: it may be up again in a minute, and the weekly look tells of it.
 */
@Component
class NothingIsMissing implements PublishingCheck {
    private final Markdown markdown;
    private final OwnLinks links;
    private final StoredFiles files;
    private final Videos videos;

    NothingIsMissing(Markdown markdown, OwnLinks links, StoredFiles files, Videos videos) {
        this.markdown = markdown;
        this.links = links;
        this.files = files;
        this.videos = videos;
    }

    @Override
    public List<String> problems(Publication publication, Edition edition) {
        var written = markdown.read(edition.body());
        var inTheText = Stream.concat(written.problems().stream(), links.problems(written, publication.path()).stream())
                .filter(Problem::stops)
                .sorted(Comparator.comparingInt(Problem::line))
                .map(Problem::inFull);
        return Stream.concat(inTheText, file(edition).stream()).toList();
    }

    private Optional<String> file(Edition edition) {
        return Optional.ofNullable(edition.details().file())
                .filter(code -> !isThere(code, edition.details().resourceKind()))
                .map(code -> "The file of this resource isn’t there: nothing is called “" + code
                        + "”. Files are kept at /edit/files, films at /edit/videos.");
    }

    private boolean isThere(String code, @Nullable ResourceKind kind) {
        return (kind != null && kind.isFilm())
                ? videos.byCode(code).isPresent()
                : files.byCode(code).isPresent();
    }
}
