package org.waymark.library.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.Actor;
import org.waymark.platform.Ids;
import org.waymark.platform.Settings;
import org.waymark.platform.files.Contents;
import org.waymark.privacy.audit.AuditLog;

/**
 * Takes files in: name, size and what is in them are looked at before anything is kept, and pictures lose what cameras note
 * in them; then bytes, record and audit are written together or not at all.
 */
@Component
public class Uploads {
    private final FileInspection inspection;
    private final Contents contents;
    private final StoredFiles files;
    private final VirusScan scan;
    private final Settings settings;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Uploads(
            FileInspection inspection,
            Contents contents,
            StoredFiles files,
            VirusScan scan,
            Settings settings,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.inspection = inspection;
        this.contents = contents;
        this.files = files;
        this.scan = scan;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * A new file.
     *
     * @param title for people; its code and the end of its address are made from the title and the name
     * @throws IOException when the sender stops; nothing is left of it then
     */
    public UploadResult store(Upload upload, String title, String description, boolean listed, Actor by)
            throws IOException {
        return receive(upload, (kind, received) -> {
            var id = Ids.next();
            var content = contents.keep(received.path(), id);
            var file = new StoredFile(
                    id,
                    freeCode(title, id),
                    FileNames.inAddress(upload.name(), kind),
                    kind,
                    title,
                    description,
                    content,
                    Files.size(received.path()),
                    listed,
                    "",
                    scan.firstState(),
                    clock.instant(),
                    1);
            files.add(file);
            audit.did(by, "uploaded", null, "file", id);
            return new UploadResult.Stored(file);
        });
    }

    /** Other bytes of the same kind for a file, whose address stays. */
    public UploadResult replace(StoredFile seen, Upload upload, Actor by) throws IOException {
        return receive(upload, (kind, received) -> {
            if (kind != seen.kind()) {
                return new UploadResult.Refused("The new file must be "
                        + seen.kind().label() + " like the old one, since its address stays the same");
            }
            var content = contents.keep(received.path(), seen.id());
            if (!files.replace(seen, content, Files.size(received.path()), scan.firstState())) {
                throw new ChangedMeanwhile();
            }
            if (!content.equals(seen.content())) {
                contents.release(seen.content(), seen.id());
            }
            audit.did(by, "replaced", null, "file", seen.id());
            return new UploadResult.Stored(files.get(seen.id()));
        });
    }

    private UploadResult receive(Upload upload, Keeping keeping) throws IOException {
        var problem = FileNames.problem(upload.name());
        if (problem.isPresent()) {
            return new UploadResult.Refused(problem.get());
        }
        long most = largest(upload.name());
        try (var received = Received.of(upload.bytes(), most)) {
            if (received.tooLarge()) {
                return new UploadResult.Refused("The file must be " + FileSize.inWords(most) + " or smaller");
            }
            return switch (inspection.look(upload.name(), received.path())) {
                case Inspected.Refused(String why) -> new UploadResult.Refused(why);
                case Inspected.Fine(FileKind kind) ->
                    received.strip(kind)
                            ? keep(keeping, kind, received)
                            : new UploadResult.Refused(
                                    "The picture is damaged: its end is missing, or it isn’t built as " + kind.label()
                                            + " is. Save it again and send the copy");
            };
        }
    }

    private UploadResult keep(Keeping keeping, FileKind kind, Received received) throws IOException {
        try {
            return transaction.execute(_ -> {
                try {
                    return keeping.keep(kind, received);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (ChangedMeanwhile _) {
            return new UploadResult.Refused("Somebody changed this file meanwhile. Look at it, then send yours again");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long largest(String name) {
        return FileSettings.largest(settings, FileKind.named(name).orElseThrow().family());
    }

    private String freeCode(String title, UUID id) {
        var wish = FileNames.code(title);
        var stem = wish.length() > 50 ? wish.substring(0, 50).replaceAll("-+$", "") : wish;
        return Optional.of(stem)
                .filter(code -> !code.isEmpty() && !files.codeIsTaken(code))
                .orElseGet(() -> (stem.isEmpty() ? "file" : stem) + "-" + lastDigits(id));
    }

    private static String lastDigits(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - 8);
    }

    private interface Keeping {
        UploadResult keep(FileKind kind, Received received) throws IOException;
    }

    /** Undoes what was written. */
    private static final class ChangedMeanwhile extends RuntimeException {
        ChangedMeanwhile() {
            super("the file changed meanwhile", null, false, false);
        }
    }
}
