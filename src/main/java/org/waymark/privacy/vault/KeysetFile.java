package org.waymark.privacy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.waymark.platform.StartRefused;

/** The file of a keyset: readable by its owner only, and never half written. */
record KeysetFile(Path path) {
    boolean exists() {
        return Files.exists(path);
    }

    MasterKey read() {
        try {
            return parse(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw new StartRefused("the keyset " + path + " can't be read. Give this user the right to read it.", e);
        }
    }

    /** @param from where the text came from, for the refusal; the text itself is never shown */
    static MasterKey parse(String json, String from) {
        try {
            return MasterKey.parse(json);
        } catch (GeneralSecurityException e) {
            throw new StartRefused(from + " holds no keyset. It must be a Tink keyset in JSON for AEAD.", e);
        }
    }

    /** Of two programs that do so at once, one writes, and both read what it wrote. */
    MasterKey writeUnlessThere(MasterKey master) {
        try {
            Path whole = writtenBeside(master);
            try {
                Files.createLink(path, whole);
            } finally {
                Files.delete(whole);
            }
            return master;
        } catch (FileAlreadyExistsException _) {
            return read();
        } catch (IOException e) {
            throw noRightToWrite(e);
        }
    }

    void replace(MasterKey master) {
        try {
            Files.move(
                    writtenBeside(master), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw noRightToWrite(e);
        }
    }

    private Path writtenBeside(MasterKey master) throws IOException {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "keyset-", ".new", ownerOnly());
        return Files.writeString(whole, master.json(), StandardCharsets.UTF_8);
    }

    private StartRefused noRightToWrite(IOException e) {
        return new StartRefused(
                "the keyset " + path + " can't be written. Give this user the right to write there.", e);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
