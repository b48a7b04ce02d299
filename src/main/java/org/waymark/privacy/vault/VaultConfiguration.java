package org.waymark.privacy.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Installation;
import org.waymark.platform.StartRefused;

/** Finds the keyset: given, or kept beside the embedded database. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    /**
     * @param given {@code WAYMARK_KEYSET}: the path of a file, or the keyset itself
     * @param outside {@code DATABASE_URL}: whoever runs the database keeps the keyset too, away from it
     */
    @Bean
    MasterKey masterKey(
            @Value("${WAYMARK_KEYSET:}") String given,
            @Value("${waymark.database.folder:./data}") Path folder,
            @Value("${waymark.database.url:}") String outside,
            Installation installation,
            JdbcClient db) {
        if (given.strip().startsWith("{")) {
            return KeysetFile.parse(given, "WAYMARK_KEYSET");
        }
        if (!given.isBlank()) {
            return fromFile(new KeysetFile(Path.of(given.strip())));
        }
        if (!outside.isBlank() && !installation.demo()) {
            throw new StartRefused("DATABASE_URL needs a keyset of its own: make one with \"bin/keyset new FILE\" and"
                    + " set WAYMARK_KEYSET to that file. Keep a copy away from the database.");
        }
        return keptBeside(new KeysetFile(folder.resolve("keyset.json")), db);
    }

    private static MasterKey fromFile(KeysetFile file) {
        if (!file.exists()) {
            throw new StartRefused("WAYMARK_KEYSET names " + file.path() + ", which isn't there.");
        }
        return file.read();
    }

    private static MasterKey keptBeside(KeysetFile file, JdbcClient db) {
        if (file.exists()) {
            return file.read();
        }
        if (sealed(db)) {
            throw new StartRefused("the keyset " + file.path()
                    + " is missing, and this database is sealed with it. Put it back from a copy.");
        }
        return file.writeUnlessThere(MasterKey.generate());
    }

    private static boolean sealed(JdbcClient db) {
        return db.sql("select exists (select from privacy.service_key)")
                .query(Boolean.class)
                .single();
    }
}
