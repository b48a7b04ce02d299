package org.waymark.library.frame;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.platform.PublicChanges;
import org.waymark.platform.ReadOnce;
import org.waymark.platform.UkTime;
import org.waymark.platform.web.NavItem;
import org.waymark.platform.web.PublicFrame;

/** Gives each page its menus and the notice; they are read again only after a change. */
@Component
class KeptFrame implements PublicFrame {
    private record Stored(List<NavItem> header, List<NavItem> footer, ServiceNotice notice) {}

    private final ReadOnce<Stored> stored;
    private final Markdown markdown;
    private final Clock clock;

    KeptFrame(MenuEntries menus, ServiceNotices notices, PublicChanges changes, Markdown markdown, Clock clock) {
        this.stored = new ReadOnce<>(
                changes,
                () -> new Stored(links(menus.of(MenuPlace.HEADER)), links(menus.of(MenuPlace.FOOTER)), notices.get()));
        this.markdown = markdown;
        this.clock = clock;
    }

    @Override
    public Frame now() {
        var known = stored.get();
        var notice = known.notice();
        return new Frame(
                known.header(),
                known.footer(),
                notice.isShownOn(UkTime.dateOf(clock.instant())) ? markdown.fill(notice.words()) : null);
    }

    private static List<NavItem> links(List<MenuEntry> entries) {
        return entries.stream()
                .map(entry -> new NavItem(entry.text(), entry.path(), false))
                .toList();
    }
}
