package org.waymark.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
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

    private static final List<SignedInShell.Link> PUBLIC_LINKS = List.of(
            new SignedInShell.Link(1, "1-2-1 support", "/one-to-one"),
            new SignedInShell.Link(2, "Check if you are eligible", "/eligibility"),
            new SignedInShell.Link(3, "My Waymark", "/my"));

    private static final List<NavItem> FOOTER_LINKS = List.of(
            new NavItem("Urgent help", "/urgent-help", false),
            new NavItem("Privacy", "/privacy", false),
            new NavItem("Cookies", "/cookies", false),
            new NavItem("Accessibility", "/accessibility", false));

    private final Settings settings;
    private final Installation installation;
    private final Assets assets;
    private final ObjectProvider<SignedInShell> links;

    Shells(Settings settings, Installation installation, Assets assets, ObjectProvider<SignedInShell> links) {
        this.settings = settings;
        this.installation = installation;
        this.assets = assets;
        this.links = links;
    }

    public Shell of(HttpServletRequest request) {
        var actor = SignedIn.actor();
        var token = actor == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                settings.now(SERVICE_NAME),
                request.getRequestURI(),
                installation.demo(),
                actor != null,
                actor == null ? null : actor.name(),
                token == null ? null : token.getToken(),
                token == null ? "_csrf" : token.getParameterName(),
                actor == null ? null : flash(request),
                assets,
                navigation(actor, request.getRequestURI()),
                FOOTER_LINKS);
    }

    private static @Nullable String flash(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(Flash.NAME);
    }

    private List<NavItem> navigation(@Nullable Actor actor, String path) {
        return linksFor(actor).stream()
                .map(link -> new NavItem(link.text(), link.href(), link.href().equals(path)))
                .toList();
    }

    private List<SignedInShell.Link> linksFor(@Nullable Actor actor) {
        if (actor == null) {
            return PUBLIC_LINKS;
        }
        var all = new ArrayList<SignedInShell.Link>();
        links.forEach(source -> all.addAll(source.linksFor(actor)));
        all.sort(Comparator.comparingInt(SignedInShell.Link::order));
        return all;
    }
}
