package org.waymark.library.file;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;

/** Files and videos on the editors' home page. */
@Component
class FileTasks implements EditorsTasks {
    private static final int ORDER = 50;

    private final ScanQueue scans;
    private final Videos videos;

    FileTasks(ScanQueue scans, Videos videos) {
        this.scans = scans;
        this.videos = videos;
    }

    @Override
    public List<EditorsTask> tasks() {
        long infected = scans.infected();
        long silent = videos.withoutCaptions();
        return List.of(
                new EditorsTask(
                        ORDER, "Files", "/edit/files", infected == 0 ? "" : infected + " with a virus", infected > 0),
                new EditorsTask(
                        ORDER + 1,
                        "Videos",
                        "/edit/videos",
                        silent == 0 ? "" : silent + " without captions",
                        silent > 0));
    }
}
