package org.waymark.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url {@code DATABASE_URL}; empty for the embedded database
 * @param folder {@code WAYMARK_DATA}
 * @param connections the most that the application opens at once
 * @param create {@code WAYMARK_CREATE}: what a new database becomes, {@code live} or {@code demo}
 * @param programs the version of the embedded PostgreSQL that this build carries
 */
@ConfigurationProperties("waymark.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("./data") Path folder,
        @DefaultValue("16") int connections,
        @DefaultValue("live") String create,
        String programs) {}
