package org.waymark.library.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.waymark.library.file.StoredFiles;
import org.waymark.library.publication.Kind;
import org.waymark.library.publication.PublishedContent;

/** Whether links to pages of this site lead anywhere: asked before words become public. */
@Component
public class OwnLinks {
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
     * What is wrong with the own paths among some links, in words for editors. Outside addresses are passed over: they are
     * looked at later, without anybody waiting.
     *
     * @param links as they are written: {@code Written.links()}
     */
    public List<String> problems(Collection<String> links) {
        var problems = new ArrayList<String>();
        for (var link : links) {
            if (link.startsWith("/")) {
                problem(link, link.replaceFirst("[?#].*", "")).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<String> problem(String link, String path) {
        if (path.equals("/") || published.at(path).isPresent()) {
            return Optional.empty();
        }
        var movedTo = published.movedTo(path);
        if (movedTo.isPresent()) {
            return Optional.of("The link to " + link + " works, but the page has moved to " + movedTo.get() + ".");
        }
        return isFile(path) || isRoute(path)
                ? Optional.empty()
                : Optional.of("The link to " + link + " leads nowhere: no page of this site has that address.");
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
