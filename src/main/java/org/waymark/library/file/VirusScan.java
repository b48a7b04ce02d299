package org.waymark.library.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The virus scanner of the unit: a command, given by the environment and never by a page, since whoever may write it can run
 * any program. It is started without a shell; {@code {file}} stands for the path, and without it the bytes come by standard
 * input. As with ClamAV, 0 means clean and 1 infected; all else means that it couldn't say.
 */
@Component
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final String FILE = "{file}";

    enum Answer {
        CLEAN,
        INFECTED,
        NONE
    }

    private final List<String> command;
    private final Duration patience;

    VirusScan(
            @Value("${waymark.scan.command:}") String command,
            @Value("${waymark.scan.patience:PT2M}") Duration patience) {
        this.command = Arrays.stream(command.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        this.patience = patience;
    }

    boolean isSet() {
        return !command.isEmpty();
    }

    /** Of a file that has just arrived. */
    ScanState firstState() {
        return isSet() ? ScanState.PENDING : ScanState.NOT_SCANNED;
    }

    /** Runs the scanner, and ends it when it takes too long. */
    Answer ask(Path file) {
        try {
            var process = start(file);
            try {
                return answerOf(process);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            LOG.error("The virus scanner can't be started", failure);
            return Answer.NONE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private Process start(Path file) throws IOException {
        var words = command.stream()
                .map(word -> word.replace(FILE, file.toString()))
                .toList();
        var builder = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // What the program itself was told, such as the database's password, is none of the scanner's business.
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "TMPDIR"));
        if (words.equals(command)) {
            builder.redirectInput(file.toFile());
        }
        var process = builder.start();
        if (!words.equals(command)) {
            process.getOutputStream().close();
        }
        return process;
    }

    private Answer answerOf(Process process) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The virus scanner took longer than {} and was ended", patience);
            return Answer.NONE;
        }
        return switch (process.exitValue()) {
            case 0 -> Answer.CLEAN;
            case 1 -> Answer.INFECTED;
            default -> {
                LOG.warn("The virus scanner ended with {}", process.exitValue());
                yield Answer.NONE;
            }
        };
    }
}
