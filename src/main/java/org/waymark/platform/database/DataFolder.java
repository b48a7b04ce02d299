package org.waymark.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.waymark.platform.StartRefused;

/**
 * The folder of {@code WAYMARK_DATA}, held by one running Waymark at a time.
 *
 * <p>{@code postgres/} is the database, {@code bin/} the programs unpacked for it, {@code postgres-password} what its
 * owner signs in with, {@code postgres.log} what it says.
 */
final class DataFolder implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder if need be and holds it until closed, or until the process ends in whatever way. */
    static DataFolder hold(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new StartRefused(
                    "there is no right to write in the data folder " + folder
                            + ". Give this user the right, or set WAYMARK_DATA to another folder.",
                    e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartRefused("the data folder " + folder
                    + " is in use by another Waymark. Stop that one, or set WAYMARK_DATA to another folder.");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("postgres");
    }

    Path programs() {
        return path.resolve("bin");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("postgres-password");
    }

    /** The password of the database's owner; made up on first use. */
    String password() {
        try {
            if (Files.notExists(passwordFile())) {
                writePassword();
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        Path file = Files.createFile(passwordFile());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
