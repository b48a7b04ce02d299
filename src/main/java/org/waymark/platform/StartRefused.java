package org.waymark.platform;

/** Waymark can't start as it was asked to. The message is one line that says what to do; no stack trace is printed. */
public class StartRefused extends RuntimeException {
    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
