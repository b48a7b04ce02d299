package org.waymark.library.file;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.privacy.audit.AuditLog;

/** What editors do with videos. */
@Component
public class VideoCare {
    private static final int LONGEST_STEM = 50;

    private final Videos videos;
    private final FileUses uses;
    private final AuditLog audit;

    VideoCare(Videos videos, FileUses uses, AuditLog audit) {
        this.videos = videos;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional
    public Video add(VideoForm form, Actor by) {
        var id = Ids.next();
        var video = form.video(id, freeCode(form, id), 1);
        videos.add(video);
        audit.did(by, "added", null, "video", id);
        return video;
    }

    /** @return false when it changed since it was seen */
    @Transactional
    boolean save(Video seen, VideoForm form, Actor by) {
        var done = videos.save(form.video(seen.id(), seen.code(), form.seen()));
        if (done) {
            audit.did(by, "changed", null, "video", seen.id());
        }
        return done;
    }

    /** @return false when a page still uses it, or it changed since it was seen; its files stay */
    @Transactional
    boolean delete(Video seen, Actor by) {
        var done = uses.ofVideo(seen.code()).isEmpty() && videos.delete(seen);
        if (done) {
            audit.did(by, "deleted", null, "video", seen.id());
        }
        return done;
    }

    private String freeCode(VideoForm form, UUID id) {
        var wish = FileNames.code(String.valueOf(form.title()));
        var stem =
                wish.length() > LONGEST_STEM ? wish.substring(0, LONGEST_STEM).replaceAll("-+$", "") : wish;
        if (!stem.isEmpty() && videos.byCode(stem).isEmpty()) {
            return stem;
        }
        var text = id.toString();
        return (stem.isEmpty() ? "video" : stem) + "-" + text.substring(text.length() - 8);
    }
}
