package org.waymark.library.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.DueWork;
import org.waymark.platform.files.Contents;
import org.waymark.privacy.audit.AuditLog;

/** Shows each new file to the virus scanner, if the unit has one. */
@Component
class FilesAreScanned implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(FilesAreScanned.class);
    private static final int MOST_IN_ONE_RUN = 50;

    private final ScanQueue queue;
    private final VirusScan scan;
    private final Contents contents;
    private final AuditLog audit;

    FilesAreScanned(ScanQueue queue, VirusScan scan, Contents contents, AuditLog audit) {
        this.queue = queue;
        this.scan = scan;
        this.contents = contents;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "library.files-are-scanned";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (int done = 0; scan.isSet() && done < MOST_IN_ONE_RUN; done++) {
            var next = queue.next();
            if (next.isEmpty()) {
                return;
            }
            scan(next.get());
        }
    }

    private void scan(StoredFile file) {
        switch (answer(file)) {
            case CLEAN -> queue.answered(file, ScanState.CLEAN);
            case INFECTED -> {
                queue.answered(file, ScanState.INFECTED);
                audit.did(Actor.waymark(), "found a virus in", null, "file", file.id());
                LOG.warn("The virus scanner found something in the file {}", file.id());
            }
            case NONE -> queue.tryAgain(file);
        }
    }

    private VirusScan.Answer answer(StoredFile file) {
        try {
            var path = Files.createTempFile(Received.PREFIX, ".tmp");
            try {
                write(file, path);
                return scan.ask(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            LOG.warn("The file {} could not be shown to the virus scanner", file.id(), failure);
            return VirusScan.Answer.NONE;
        }
    }

    private void write(StoredFile file, Path path) throws IOException {
        try (var into = Files.newOutputStream(path)) {
            contents.copy(file.content(), 0, file.size() - 1, into);
        }
    }
}
