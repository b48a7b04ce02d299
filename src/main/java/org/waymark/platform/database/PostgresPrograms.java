package org.waymark.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.waymark.platform.StartRefused;

/** The programs of PostgreSQL for this system, unpacked from the class path into a folder named by their version. */
final class PostgresPrograms {
    private static final int OWNER_MAY_RUN = 0100;

    private final Path home;
    private final Path root;

    private PostgresPrograms(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    static PostgresPrograms unpackedIn(Path root, String version) {
        try {
            Path home = root.resolve(version);
            if (Files.notExists(home)) {
                unpack(root, home);
            }
            return new PostgresPrograms(root, home);
        } catch (IOException e) {
            throw new StartRefused(
                    "the programs of PostgreSQL can't be unpacked into " + root + " (" + e.getMessage()
                            + "). Set WAYMARK_DATA to another folder, or DATABASE_URL to a PostgreSQL 18.",
                    e);
        }
    }

    /** What a program printed, and the code it ended with. */
    record Outcome(int code, String said) {
        boolean went() {
            return code == 0;
        }
    }

    Outcome run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it isn't root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return outcome(builder);
    }

    private static Outcome outcome(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (said.contains("cannot be run as root")) {
                throw new StartRefused("PostgreSQL does not run as root here, where user namespaces are forbidden."
                        + " Start Waymark as an ordinary user, or set DATABASE_URL to a PostgreSQL 18.");
            }
            return new Outcome(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was working", e);
        }
    }

    /** Live processes that were started from these programs, whichever run of Waymark started them. */
    Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(this::ours).isPresent());
    }

    private boolean ours(String command) {
        return command.startsWith(root.toString());
    }

    private static InputStream packed() throws IOException {
        String system = System.getProperty("os.name", "");
        String machine = System.getProperty("os.arch", "");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : "Linux",
                    machine.equals("amd64") ? "x86_64" : machine);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "there is no PostgreSQL for %s on %s in this build. Set DATABASE_URL to a PostgreSQL 18."
                            .formatted(system, machine.toLowerCase(Locale.ROOT)),
                    e);
        }
    }

    /** Into a neighbour first, so that an unpacking that was cut short is never taken for whole. */
    private static void unpack(Path root, Path home) throws IOException {
        Files.createDirectories(root);
        Path half = Files.createTempDirectory(root, "unpacking-");
        try (InputStream packed = packed();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, half.resolve(entry.getName()).normalize());
            }
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException("no right to make " + target + " executable");
            }
        }
    }
}
