package org.waymark.privacy.vault;

import java.nio.file.Path;
import org.waymark.platform.StartRefused;

/**
 * What {@code bin/keyset} runs: makes a keyset and changes its keys. It never shows them.
 *
 * <p>New keys are taken up in two steps, with a restart of every node after each, since every node must know a key before
 * one of them seals with it: {@code add}, then {@code promote}. See docs/operations/keys.md.
 */
public final class KeysetCommand {
    private static final String USAGE = "usage: bin/keyset new|add|promote|prune FILE";

    private KeysetCommand() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(run(arguments));
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** @return what was done, in one line */
    static String run(String... arguments) {
        if (arguments.length != 2) {
            throw new StartRefused(USAGE);
        }
        var file = new KeysetFile(Path.of(arguments[1]));
        return switch (arguments[0]) {
            case "new" -> make(file);
            case "add" -> change(file, file.read().withAnotherKey());
            case "promote" -> change(file, file.read().withLastKeyFirst());
            case "prune" -> change(file, file.read().withoutOldKeys());
            default -> throw new StartRefused(USAGE);
        };
    }

    private static String make(KeysetFile file) {
        if (file.exists()) {
            throw new StartRefused(file.path() + " is there already, and isn't touched.");
        }
        return said(file, file.writeUnlessThere(MasterKey.generate()));
    }

    private static String change(KeysetFile file, MasterKey changed) {
        file.replace(changed);
        return said(file, changed);
    }

    private static String said(KeysetFile file, MasterKey master) {
        return "%s: keys %d, sealing with %08x".formatted(file.path(), master.size(), master.primaryId());
    }
}
