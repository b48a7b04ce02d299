package org.waymark.library.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which pages name which files and videos: those that the public sees, and by {@link DraftUses} those in the making. */
@Component
public class FileUses {
    private final JdbcClient db;
    private final ObjectProvider<DraftUses> drafts;

    FileUses(JdbcClient db, ObjectProvider<DraftUses> drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /**
     * Notes what something public names now, in place of what it named before.
     *
     * @param usedBy id of the publication
     */
    @Transactional
    public void put(UUID usedBy, String path, String title, Collection<String> documents, Collection<String> videos) {
        remove(usedBy);
        documents.forEach(code -> add("document", code, usedBy, path, title));
        videos.forEach(code -> add("video", code, usedBy, path, title));
    }

    /** What isn't public any more uses nothing. */
    @Transactional
    public void remove(UUID usedBy) {
        db.sql("delete from library.file_use where used_by = :used_by")
                .param("used_by", usedBy)
                .update();
    }

    private void add(String what, String code, UUID usedBy, String path, String title) {
        db.sql("""
                insert into library.file_use (what, code, used_by, path, title)
                values (:what, :code, :used_by, :path, :title)
                on conflict do nothing
                """)
                .param("what", what)
                .param("code", code)
                .param("used_by", usedBy)
                .param("path", path)
                .param("title", title)
                .update();
    }

    /** Whether the public sees this file anywhere. */
    boolean isPublic(StoredFile file) {
        return file.listed()
                || db.sql("""
                        select exists (
                          select from library.file_use used where used.what = 'document' and used.code = :code
                          union all
                          select from library.video join library.file_use used
                              on used.what = 'video' and used.code = video.code
                          where :id in (video.file, video.captions, video.chapters, video.poster))
                        """)
                        .param("code", file.code())
                        .param("id", file.id())
                        .query(Boolean.class)
                        .single();
    }

    /** Everything that stands in the way of deleting a file. */
    List<FileUse> of(StoredFile file) {
        var uses = new ArrayList<FileUse>();
        if (file.listed()) {
            uses.add(new FileUse("Documents", "/documents", true));
        }
        uses.addAll(named("document", file.code()));
        uses.addAll(db.sql("""
                select title, '/edit/videos/' || id as path from library.video
                where :id in (file, captions, chapters, poster) order by title
                """)
                .param("id", file.id())
                .query((row, _) -> new FileUse("Video: " + row.getString("title"), row.getString("path"), false))
                .list());
        return uses;
    }

    List<FileUse> ofVideo(String code) {
        return named("video", code);
    }

    private List<FileUse> named(String what, String code) {
        var uses = new ArrayList<>(db.sql("""
                select title, path from library.file_use where what = :what and code = :code order by title, path
                """)
                .param("what", what)
                .param("code", code)
                .query((row, _) -> new FileUse(row.getString("title"), row.getString("path"), true))
                .list());
        drafts.forEach(source -> uses.addAll(source.naming(what, code)));
        return uses;
    }
}
