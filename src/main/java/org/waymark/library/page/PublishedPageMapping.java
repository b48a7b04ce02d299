package org.waymark.library.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.waymark.library.publication.PublishedContent;
import org.waymark.platform.web.Shell;

/** Finds what is published after all controllers were asked, and before "there is no such file". */
@Component
class PublishedPageMapping extends AbstractHandlerMapping {
    private static final int AFTER_CONTROLLERS = 100;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final PublishedContent content;
    private final HandlerMethod show;

    PublishedPageMapping(PublishedContent content, PublishedPages pages) {
        this.content = content;
        this.show = new HandlerMethod(
                pages,
                Objects.requireNonNull(ReflectionUtils.findMethod(
                        PublishedPages.class, "show", Shell.class, HttpServletRequest.class)));
        setOrder(AFTER_CONTROLLERS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && content.knows(request.getRequestURI()) ? show : null;
    }
}
