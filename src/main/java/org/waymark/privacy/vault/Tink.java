package org.waymark.privacy.vault;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;

/** The cryptography library, made ready. Its checked exceptions mean a bug or damage wherever we use {@link #must}. */
final class Tink {
    interface Act<T> {
        T run() throws GeneralSecurityException;
    }

    static final Configuration KINDS = must(RegistryConfiguration::get);

    private Tink() {}

    /** Makes the kinds of key known that we use; may be called again. */
    static void register() {
        must(() -> {
            AeadConfig.register();
            MacConfig.register();
            return true;
        });
    }

    static KeysetHandle newKey(Parameters parameters) {
        return must(() -> KeysetHandle.generateNew(parameters, KINDS));
    }

    static <T> T must(Act<T> act) {
        try {
            return act.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing or opening failed", e);
        }
    }
}
