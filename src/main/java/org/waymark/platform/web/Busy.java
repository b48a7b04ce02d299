package org.waymark.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When no connection to the database was free in time, or it is away, people are told to come back: 503 with Retry-After.
 * The page asks the database for nothing, not even for the name of the service.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Busy extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Busy.class);
    private static final String SECONDS = "30";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Waymark is busy</title></head>
            <body>
            <main>
            <h1>Waymark is busy</h1>
            <p>Many people are using it at this moment. What was confirmed to you before is safe.</p>
            <p>Try again in half a minute. If you were sending a form, go back first: your words are still in it.</p>
            </main>
            </body>
            </html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!isForWantOfAConnection(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("No connection to the database: answered with 503");
            answer(response);
        }
    }

    private static boolean isForWantOfAConnection(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE);
    }
}
