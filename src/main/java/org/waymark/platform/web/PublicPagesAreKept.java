package org.waymark.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers public pages from memory before security looks at the request, with an ETag; and keeps what was made. A page
 * that sets a cookie, says that it is private, or was asked for with an unknown parameter is never kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicPagesAreKept extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int LONGEST_QUERY = 200;

    private final KeptPages pages;
    private final Supplier<List<PublicPaths>> paths;

    PublicPagesAreKept(KeptPages pages, ObjectProvider<PublicPaths> paths) {
        this.pages = pages;
        this.paths = SingletonSupplier.of(() -> paths.stream().toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READS.contains(request.getMethod())) {
            chain.doFilter(request, response);
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST && mayHaveChanged(request.getRequestURI())) {
                pages.somethingWasWritten();
            }
            return;
        }
        var key = key(request);
        var kept = key == null ? Optional.<KeptPage>empty() : pages.find(key);
        if (kept.isPresent()) {
            kept.get().answer(request, response);
        } else if (key != null && isPublic(request)) {
            make(key, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A public page may be kept by a browser only to ask again, which has to be said before the security chain says more. */
    private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = pages.now();
        var caught = new ContentCachingResponseWrapper(response);
        caught.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        chain.doFilter(new Getting(request), caught);
        if (!isTheSameForEveryone(caught)) {
            caught.copyBodyToResponse();
            return;
        }
        var page = KeptPage.of(caught, caught.getContentAsByteArray());
        pages.keep(key, page, before);
        page.answer(request, response);
    }

    private static boolean isTheSameForEveryone(ContentCachingResponseWrapper response) {
        var control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        var said = control == null ? "" : control.toLowerCase(Locale.ROOT);
        return response.getStatus() == HttpServletResponse.SC_OK
                && response.getContentSize() > 0
                && !response.isCommitted()
                && !response.containsHeader(HttpHeaders.SET_COOKIE)
                && !said.contains("private")
                && !said.contains("no-store");
    }

    /** Null for a request that is never answered from memory. */
    private static @Nullable String key(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || request.getHeader(HttpHeaders.RANGE) != null
                        || (query != null && query.length() > LONGEST_QUERY)
                ? null
                : (request.isSecure() ? "s " : "") + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private boolean isPublic(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return paths.get().stream()
                .anyMatch(some -> some.includes(path) && (query == null || knows(some.parameters(path), query)));
    }

    private boolean mayHaveChanged(String path) {
        return paths.get().stream().anyMatch(some -> some.areWrittenAt(path));
    }

    private static boolean knows(Set<String> parameters, String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2)[0])
                .allMatch(parameters::contains);
    }

    /** So that a page is made, and kept, for somebody who asked for its headers only. */
    private static final class Getting extends HttpServletRequestWrapper {
        Getting(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
