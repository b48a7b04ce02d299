package org.waymark.library.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.library.publication.Edition;
import org.waymark.library.publication.PublicationArchived;
import org.waymark.library.publication.PublicationPublished;

/** Hears which publications the public sees, and notes the files and videos that their words name. */
@Component
class PublishedFileUses implements DraftUses {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^ {0,3}:::+[ \\t]*(document|video)[ \\t]+([a-z0-9-]+)[ \\t]*\\r?$");
    private static final Pattern ADDRESS = Pattern.compile("/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/");

    private final JdbcClient db;
    private final FileUses uses;
    private final StoredFiles files;

    PublishedFileUses(JdbcClient db, FileUses uses, StoredFiles files) {
        this.db = db;
        this.uses = uses;
        this.files = files;
    }

    @EventListener
    void published(PublicationPublished event) {
        var published = event.published();
        uses.put(
                published.id().value(),
                published.path(),
                published.title(),
                named("document", published.edition()),
                named("video", published.edition()));
    }

    @EventListener
    void archived(PublicationArchived event) {
        uses.remove(event.publication().id().value());
    }

    private Set<String> named(String what, Edition edition) {
        var codes = new HashSet<String>();
        var blocks = BLOCK.matcher(edition.body());
        while (blocks.find()) {
            if (blocks.group(1).equals(what)) {
                codes.add(blocks.group(2));
            }
        }
        var file = edition.details().file();
        if (file != null && isVideo(edition) == what.equals("video")) {
            codes.add(file);
        }
        if (what.equals("document")) {
            codes.addAll(byAddress(edition.body()));
        }
        return codes;
    }

    private static boolean isVideo(Edition edition) {
        var kind = edition.details().resourceKind();
        return kind != null && kind.isFilm();
    }

    /** Pictures, and links to a file by its address. */
    private Set<String> byAddress(String body) {
        var codes = new HashSet<String>();
        var addresses = ADDRESS.matcher(body);
        while (addresses.find()) {
            files.find(UUID.fromString(addresses.group(1)))
                    .map(StoredFile::code)
                    .ifPresent(codes::add);
        }
        return codes;
    }

    /** Drafts change with every save and are few, so they are searched when somebody asks. */
    @Override
    public List<FileUse> naming(String what, String code) {
        return db.sql("""
                select edition.title, '/edit/publications/' || p.id as path
                from library.publication p
                join library.edition edition on edition.publication = p.id and edition.number = p.work_edition
                where edition.body ~ :block
                   or edition.details ->> 'file' = :code
                   or :what = 'document' and edition.body like
                        '%/files/' || (select id from library.file where file.code = :code) || '/%'
                order by edition.title
                """)
                .param("block", "(?n)^ {0,3}:::+[ \\t]*" + what + "[ \\t]+" + code + "[ \\t]*\\r?$")
                .param("what", what)
                .param("code", code)
                .query((row, _) -> new FileUse("Draft: " + row.getString("title"), row.getString("path"), false))
                .list();
    }
}
