package org.waymark.privacy.vault;

import static org.waymark.platform.Columns.utc;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.StartRefused;

/**
 * Two data keys of the service itself: for words of nobody known yet, and for signatures. They are made with the database,
 * so that opening them at the start shows whether the keyset belongs to it.
 */
@Component
class ServiceKeys {
    private static final String UNHELD = "unheld";
    private static final String SIGNING = "signing";

    private final JdbcClient db;
    private final Clock clock;
    private final MasterKey master;
    private final Aead unheld;
    private final Mac signing;

    ServiceKeys(JdbcClient db, Clock clock, MasterKey master) {
        this.db = db;
        this.clock = clock;
        this.master = master;
        this.unheld = key(UNHELD, PredefinedAeadParameters.AES256_GCM, Aead.class);
        this.signing = key(SIGNING, PredefinedMacParameters.HMAC_SHA256_256BITTAG, Mac.class);
    }

    Aead unheld() {
        return unheld;
    }

    Mac signing() {
        return signing;
    }

    /** Wraps with the present master key what an older one wrapped. */
    void rewrap() {
        List<String> names = db.sql("select name from privacy.service_key where wrapped_by <> :primary for update")
                .param("primary", master.primaryId())
                .query((row, _) -> row.getString("name"))
                .list();
        names.forEach(name -> {
            KeysetHandle key = Tink.must(() -> master.unwrap(wrapped(name), nameOf(name)));
            db.sql("update privacy.service_key set wrapped_key = :wrapped, wrapped_by = :primary where name = :name")
                    .param("wrapped", master.wrap(key, nameOf(name)))
                    .param("primary", master.primaryId())
                    .param("name", name)
                    .update();
        });
    }

    private <P> P key(String name, Parameters parameters, Class<P> kind) {
        KeysetHandle fresh = Tink.newKey(parameters);
        db.sql("""
                insert into privacy.service_key (name, wrapped_key, wrapped_by, made_at)
                values (:name, :wrapped, :primary, :now) on conflict do nothing
                """)
                .param("name", name)
                .param("wrapped", master.wrap(fresh, nameOf(name)))
                .param("primary", master.primaryId())
                .param("now", utc(clock.instant()))
                .update();
        try {
            return master.unwrap(wrapped(name), nameOf(name)).getPrimitive(Tink.KINDS, kind);
        } catch (GeneralSecurityException e) {
            throw new StartRefused(
                    "the keyset isn't the one that this database was sealed with. Set WAYMARK_KEYSET to the right one.",
                    e);
        }
    }

    private byte[] wrapped(String name) {
        return db.sql("select wrapped_key from privacy.service_key where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }

    private static String nameOf(String name) {
        return "service/" + name;
    }
}
