package org.waymark.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.waymark.platform.Actor;
import org.waymark.platform.Installation;
import org.waymark.platform.Setting;
import org.waymark.platform.Settings;

/** Makes the shell of a page: the public one, the same for everyone, or the one of the signed-in person. */
@Component
public class Shells {
    /** What the unit calls its service. */
    public static final Setting<String> SERVICE_NAME =
            Setting.text("platform.service-name", "Waymark Careers Unit", "Name of the service");

    private final Settings settings;
    private final Installation installation;
    private final Assets assets;
    private final ObjectProvider<SignedInShell> links;
    private final Supplier<Optional<PublicFrame>> frame;
    private final String baseUrl;

    Shells(
            Settings settings,
            Installation installation,
            Assets assets,
            ObjectProvider<SignedInShell> links,
            ObjectProvider<PublicFrame> frames,
            @Value("${waymark.base-url}") String baseUrl) {
        this.settings = settings;
        this.installation = installation;
        this.assets = assets;
        this.links = links;
        this.frame = SingletonSupplier.of(() -> frames.stream().findFirst());
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    public Shell of(HttpServletRequest request) {
        var actor = SignedIn.actor();
        var around = frame.get().map(PublicFrame::now).orElse(PublicFrame.Frame.EMPTY);
        var path = request.getRequestURI();
        var token = actor == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                settings.now(SERVICE_NAME),
                path,
                installation.demo(),
                actor != null,
                actor == null ? null : actor.name(),
                token == null ? null : token.getToken(),
                token == null ? "_csrf" : token.getParameterName(),
                baseUrl + path,
                actor == null ? around.notice() : null,
                actor == null ? null : flash(request),
                assets,
                current(actor == null ? around.header() : linksFor(actor), path),
                around.footer());
    }

    private static @Nullable String flash(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(Flash.NAME);
    }

    private List<NavItem> linksFor(Actor actor) {
        var all = new ArrayList<SignedInShell.Link>();
        links.forEach(source -> all.addAll(source.linksFor(actor)));
        all.sort(Comparator.comparingInt(SignedInShell.Link::order));
        return all.stream()
                .map(link -> new NavItem(link.text(), link.href(), false))
                .toList();
    }

    private static List<NavItem> current(List<NavItem> items, String path) {
        return items.stream()
                .map(item -> new NavItem(item.text(), item.href(), item.href().equals(path)))
                .toList();
    }
}
