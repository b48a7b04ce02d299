package org.waymark.library.frame;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;
import org.waymark.platform.UkTime;

/** Leads editors to the menus and the notice. */
@Component
class FrameUpkeep implements EditorsTasks {
    private final ServiceNotices notices;
    private final Clock clock;

    FrameUpkeep(ServiceNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<EditorsTask> tasks() {
        boolean shown = notices.get().isShownOn(UkTime.dateOf(clock.instant()));
        return List.of(
                new EditorsTask(70, "Menus", "/edit/menus", "", false),
                new EditorsTask(71, "Service notice", "/edit/notice", shown ? "It is shown" : "It isn’t shown", false));
    }
}
