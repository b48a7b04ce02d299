package org.waymark.library.file;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.files.Contents;
import org.waymark.privacy.audit.AuditLog;

/** What happens to a file after it came: described, deleted. */
@Component
public class FileCare {
    enum Deleted {
        DONE,
        STILL_USED,
        CHANGED_MEANWHILE
    }

    private final StoredFiles files;
    private final FileUses uses;
    private final Contents contents;
    private final AuditLog audit;
    private final VirusScan scan;

    FileCare(StoredFiles files, FileUses uses, Contents contents, AuditLog audit, VirusScan scan) {
        this.files = files;
        this.uses = uses;
        this.contents = contents;
        this.audit = audit;
        this.scan = scan;
    }

    FilePage page(StoredFile file) {
        var isPublic = file.scan().mayBePublic(scan.isSet()) && uses.isPublic(file);
        return new FilePage(file, uses.of(file), isPublic);
    }

    /** @return false when it changed since it was seen */
    @Transactional
    public boolean describe(StoredFile seen, FileForm form, Actor by) {
        var done = files.describe(
                seen, form.titleText(), form.descriptionText(), form.isListed(), form.webVersionOrNone());
        if (done) {
            audit.did(by, "described", null, "file", seen.id());
        }
        return done;
    }

    /** Only what nothing uses; its bytes go with it, unless another file has the same. */
    @Transactional
    Deleted delete(StoredFile seen, Actor by) {
        if (!uses.of(seen).isEmpty()) {
            return Deleted.STILL_USED;
        }
        if (!files.delete(seen)) {
            return Deleted.CHANGED_MEANWHILE;
        }
        contents.release(seen.content(), seen.id());
        audit.did(by, "deleted", null, "file", seen.id());
        return Deleted.DONE;
    }
}
