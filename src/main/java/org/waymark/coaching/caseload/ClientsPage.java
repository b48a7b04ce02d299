package org.waymark.coaching.caseload;

import java.util.List;
import org.waymark.platform.design.Tag;

/** A coach's clients. */
public record ClientsPage(List<Entry> all) {
    public ClientsPage {
        all = List.copyOf(all);
    }

    public List<Entry> now() {
        return all.stream().filter(Entry::living).toList();
    }

    public List<Entry> earlier() {
        return all.stream().filter(entry -> !entry.living()).toList();
    }

    /** One client; {@code since} is the day from which the state holds, or until which she pauses. */
    public record Entry(String path, String name, Tag state, String since, boolean living) {}
}
