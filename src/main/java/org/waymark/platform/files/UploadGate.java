package org.waymark.platform.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.web.SignedIn;

/**
 * Stands before the first filter that reads a form. The token of a large form lies in its body, which is written to disk
 * before it can be read: so nobody's body is taken who may not send one, and none that is too large.
 */
public final class UploadGate extends OncePerRequestFilter {
    /** A browser shows our answer only if it could send all it had; more than this it can't have meant. */
    private static final long MOST_DROPPED = 4L * 1024 * 1024 * 1024;

    private final List<UploadRoute> routes;

    public UploadGate(List<UploadRoute> routes) {
        this.routes = List.copyOf(routes);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var route = routeOf(request);
        if (route.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!maySend(route.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > route.get().mostBytes().getAsLong()) {
            drop(request.getInputStream());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", route.get().tooLarge());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<UploadRoute> routeOf(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? routes.stream()
                        .filter(route -> route.path().equals(request.getRequestURI()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean maySend(UploadRoute route) {
        var actor = SignedIn.actor();
        return actor != null && actor.has(route.role());
    }

    private static void drop(InputStream body) throws IOException {
        var buffer = new byte[64 * 1024];
        long dropped = 0;
        for (int read = body.read(buffer); read >= 0 && dropped < MOST_DROPPED; read = body.read(buffer)) {
            dropped += read;
        }
    }
}
