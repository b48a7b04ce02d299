package org.waymark.library.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file on our disk for as long as it is looked at: it leaves nothing behind, however that ends.
 *
 * @param tooLarge whether it had more bytes than were taken
 */
record Received(Path path, boolean tooLarge) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Received.class);
    static final String PREFIX = "waymark-file-";

    static Received of(InputStream bytes, long mostBytes) throws IOException {
        var path = Files.createTempFile(PREFIX, ".tmp");
        try (var into = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0 && size <= mostBytes; read = bytes.read(buffer)) {
                into.write(buffer, 0, read);
                size += read;
            }
            return new Received(path, size > mostBytes);
        } catch (IOException | RuntimeException interrupted) {
            Files.deleteIfExists(path);
            throw interrupted;
        }
    }

    /**
     * Takes out of a picture what it tells besides what is seen; other kinds stay as they are.
     *
     * @return false when it isn't a whole picture
     */
    boolean strip(FileKind kind) throws IOException {
        if (kind.family() != FileKind.Family.IMAGE) {
            return true;
        }
        var bare = BareImage.of(kind, Files.readAllBytes(path));
        if (bare.isPresent()) {
            Files.write(path, bare.get());
        }
        return bare.isPresent();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.warn("A received file could not be removed from the disk", failure);
        }
    }
}
