package org.waymark.library.link;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;

/** Links on the editors' home page. */
@Component
class LinkTasks implements EditorsTasks {
    private static final int ORDER = 60;

    private final Links links;

    LinkTasks(Links links) {
        this.links = links;
    }

    @Override
    public List<EditorsTask> tasks() {
        int broken = links.broken().size();
        var now = broken == 0 ? "none broken" : broken + (broken == 1 ? " link broken" : " links broken");
        return List.of(new EditorsTask(ORDER, "Links to other websites", "/edit/links", now, broken > 0));
    }
}
