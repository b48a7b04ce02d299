package org.waymark.library.file;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.NotFound;
import org.waymark.platform.files.ContentHash;
import org.waymark.platform.web.Page;

/** The files of the unit. */
@Component
public class StoredFiles {
    private static final int PAGE_SIZE = 25;

    private final JdbcClient db;
    private final Clock clock;

    StoredFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<StoredFile> byCode(String code) {
        return db.sql("select " + FileRows.COLUMNS + " from library.file where code = :code")
                .param("code", code)
                .query(FileRows::file)
                .optional();
    }

    /** By the parts of its address. */
    public Optional<StoredFile> at(UUID id, String name) {
        return find(id).filter(file -> file.name().equals(name));
    }

    Optional<StoredFile> find(UUID id) {
        return db.sql("select " + FileRows.COLUMNS + " from library.file where id = :id")
                .param("id", id)
                .query(FileRows::file)
                .optional();
    }

    StoredFile get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("file"));
    }

    /** Those of some kinds, by title, for a choice in a form. */
    List<StoredFile> ofFamily(FileKind.Family family) {
        var kinds = List.of(FileKind.values()).stream()
                .filter(kind -> kind.family() == family)
                .map(Enum::name)
                .toList();
        return db.sql("select " + FileRows.COLUMNS + " from library.file where kind in (:kinds) order by title, id")
                .param("kinds", kinds)
                .query(FileRows::file)
                .list();
    }

    /** Those shown at /documents, by title. */
    List<StoredFile> listed() {
        return db.sql("select " + FileRows.COLUMNS + " from library.file where listed order by lower(title), id")
                .query(FileRows::file)
                .list();
    }

    /** What changed last comes first; the words are looked for in title, code and name. */
    Page<StoredFile> page(String words, int number) {
        var like = "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var found = db.sql("select " + FileRows.COLUMNS + """
                 from library.file
                where title ilike :like or code ilike :like or name ilike :like
                order by changed_at desc, id limit :size offset :offset
                """)
                .param("like", like)
                .param("size", PAGE_SIZE)
                .param("offset", Page.offset(number, PAGE_SIZE))
                .query(FileRows::file)
                .list();
        var total = db.sql("""
                select count(*) from library.file
                where title ilike :like or code ilike :like or name ilike :like
                """).param("like", like).query(Long.class).single();
        return new Page<>(found, Math.max(1, number), PAGE_SIZE, total);
    }

    boolean codeIsTaken(String code) {
        return db.sql("select exists (select from library.file where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void add(StoredFile file) {
        db.sql("""
                insert into library.file (id, code, name, kind, title, description, content, size, listed, web_version,
                    scan, scan_due_at, added_at, changed_at, version)
                values (:id, :code, :name, :kind, :title, :description, :content, :size, :listed, :web_version,
                    :scan, :at, :at, :at, :version)
                """)
                .param("id", file.id())
                .param("code", file.code())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("title", file.title())
                .param("description", file.description())
                .param("content", file.content().bytes())
                .param("size", file.size())
                .param("listed", file.listed())
                .param("web_version", file.webVersion())
                .param("scan", file.scan().name())
                .param("at", Columns.utc(file.changedAt()))
                .param("version", file.version())
                .update();
    }

    /** @return false when it changed since it was seen */
    boolean describe(StoredFile seen, String title, String description, boolean listed, String webVersion) {
        return db.sql("""
                update library.file
                set title = :title, description = :description, listed = :listed, web_version = :web_version,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .param("title", title)
                        .param("description", description)
                        .param("listed", listed)
                        .param("web_version", webVersion)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** Other bytes under the same address. False when it changed since it was seen. */
    boolean replace(StoredFile seen, ContentHash content, long size, ScanState scan) {
        return db.sql("""
                update library.file
                set content = :content, size = :size, scan = :scan, scan_tries = 0, scan_due_at = :now, changed_at = :now,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .param("content", content.bytes())
                        .param("size", size)
                        .param("scan", scan.name())
                        .param("now", Columns.utc(clock.instant()))
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** @return false when it changed since it was seen */
    boolean delete(StoredFile seen) {
        return db.sql("delete from library.file where id = :id and version = :version")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }
}
