package org.waymark.library.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Public pages are the same for everyone, so a browser may keep them and ask whether they are still good: they get an
 * ETag, and a page that didn't change is answered with 304. Nothing else is kept by a browser.
 */
@Configuration(proxyBeanMethods = false)
class PublicPagesAreKept {
    private static final String[] PAGES = {
        "/", "/one-to-one", "/eligibility", "/urgent-help", "/privacy", "/cookies", "/accessibility", "/documents"
    };

    /** Around the security filter, which would forbid to keep a page that doesn't say itself how it may be kept. */
    @Bean
    FilterRegistrationBean<AskAgain> publicPagesAreKeptFilter() {
        var filter = new FilterRegistrationBean<>(new AskAgain());
        for (var page : PAGES) {
            filter.addUrlPatterns(page.equals("/") ? "" : page);
        }
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    /** A weak ETag, since the bytes on the wire may be compressed. */
    static final class AskAgain extends ShallowEtagHeaderFilter {
        AskAgain() {
            setWriteWeakETag(true);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getMethod().equals("GET")) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
            super.doFilterInternal(request, response, chain);
        }
    }
}
