package org.waymark.library.search;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;

/** Tells editors what people look for in vain. */
@Component
class SearchTasks implements EditorsTasks {
    private static final int ORDER = 60;

    private final SearchMisses misses;

    SearchTasks(SearchMisses misses) {
        this.misses = misses;
    }

    @Override
    public List<EditorsTask> tasks() {
        int missed = misses.shown().size();
        var now = missed == 0 ? "" : missed + (missed == 1 ? " search" : " searches") + " found nothing";
        return List.of(new EditorsTask(ORDER, "Search", "/edit/search", now, false));
    }
}
