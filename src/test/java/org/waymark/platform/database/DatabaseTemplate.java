package org.waymark.platform.database;

/** Lets the test support of other packages bring a database up to date as the program does. */
public final class DatabaseTemplate {
    private DatabaseTemplate() {}

    public static void migrate(String url) {
        new Migrations(new Owner(DatabaseAddress.parse(url)).checked()).run();
    }
}
