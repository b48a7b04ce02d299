package org.waymark.platform.database;

/** The database named by {@code DATABASE_URL}, which others start and stop. */
record OutsideDatabase(DatabaseAddress address) implements Database {
    @Override
    public void close() {
        // Not ours to stop.
    }
}
