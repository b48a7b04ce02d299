package org.waymark.library.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.waymark.library.file.StoredFiles;
import org.waymark.library.markdown.Mention;
import org.waymark.library.markdown.Problem;
import org.waymark.library.markdown.Written;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.OwnPaths;
import org.waymark.library.publication.PublishedContent;

/** Whether links to pages of this site lead anywhere: asked before words become public. */
@Component
public class OwnLinks implements OwnPaths {
    private final PublishedContent published;
    private final StoredFiles files;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    OwnLinks(
            PublishedContent published,
            StoredFiles files,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.published = published;
        this.files = files;
        this.routes = routes;
    }

    /**
     * What is wrong with the own paths that a text names, in words for editors. Outside addresses are passed over: they are
     * looked at later, without anybody waiting.
     */
    public List<Problem> problems(Written written) {
        return problems(written, "");
    }

    /** @param ownPath where the text itself will be */
    List<Problem> problems(Written written, String ownPath) {
        var links = written.linksByLine().stream()
                .filter(link ->
                        link.address().startsWith("/") && !path(link.address()).equals(ownPath))
                .flatMap(link -> problem(link).stream());
        var pictures = written.pictures().stream()
                .filter(picture -> !isFile(path(picture.address())))
                .map(picture -> new Problem(
                        picture.line(), "The picture " + picture.address() + " is not one of our files.", true));
        return Stream.concat(links, pictures)
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    private Optional<Problem> problem(Mention link) {
        var path = path(link.address());
        if (published.at(path).isPresent()) {
            return Optional.empty();
        }
        var movedTo = published.movedTo(path);
        if (movedTo.isPresent()) {
            var words = "The link to " + link.address() + " works, but the page has moved to " + movedTo.get() + ".";
            return Optional.of(new Problem(link.line(), words, false));
        }
        return has(path)
                ? Optional.empty()
                : Optional.of(new Problem(link.line(), nowhere(link.address(), path), true));
    }

    private String nowhere(String link, String path) {
        return "The link to " + link
                + (published.isBeingWritten(path)
                        ? " leads to something that isn’t published. Publish that first, or take the link out."
                        : " leads nowhere: no page of this site has that address.");
    }

    private static String path(String link) {
        return link.replaceFirst("[?#].*", "");
    }

    /** Whether this site answers at a path: something published, an old address, a file or a page of the program. */
    @Override
    public boolean has(String path) {
        return path.equals("/")
                || published.at(path).isPresent()
                || published.movedTo(path).isPresent()
                || isFile(path)
                || isRoute(path);
    }

    private boolean isFile(String path) {
        var parts = path.split("/");
        if (parts.length != 4 || !parts[1].equals("files") || !parts[2].matches("[0-9a-f-]{36}")) {
            return false;
        }
        return files.at(UUID.fromString(parts[2]), parts[3]).isPresent();
    }

    /** Pages that the program itself makes. What stands behind a changing part of an address, their own feature knows. */
    private boolean isRoute(String path) {
        var asked = PathContainer.parsePath(path);
        return !path.startsWith("/files/")
                && routes.getObject().getHandlerMethods().keySet().stream()
                        .filter(OwnLinks::isAPage)
                        .flatMap(route -> patterns(route).stream())
                        .filter(pattern -> !isAnything(pattern.getPatternString(), path))
                        .anyMatch(pattern -> pattern.matches(asked));
    }

    /** Whether the pattern fits what publications stand behind, which were asked already. */
    private static boolean isAnything(String pattern, String path) {
        return pattern.startsWith("/**")
                || pattern.startsWith("/{")
                || (pattern.contains("{")
                        && (path.startsWith(Kind.RESOURCE.prefix()) || path.startsWith(Kind.QUESTION.prefix())));
    }

    private static boolean isAPage(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Collection<PathPattern> patterns(RequestMappingInfo route) {
        var condition = route.getPathPatternsCondition();
        return condition == null ? List.of() : condition.getPatterns();
    }
}
