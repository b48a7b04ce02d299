package org.waymark.privacy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The keyset that never enters the database. It seals the data keys, which seal the words; so it can rotate without
 * sealing any words anew. Its newest key seals, its older ones still open.
 */
final class MasterKey {
    static {
        Tink.register();
    }

    private final KeysetHandle keyset;
    private final Aead aead;

    private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(Tink.KINDS, Aead.class);
    }

    static MasterKey generate() {
        return Tink.must(() -> new MasterKey(Tink.newKey(PredefinedAeadParameters.AES256_GCM)));
    }

    /** @throws GeneralSecurityException when the text is no keyset of this kind */
    static MasterKey parse(String json) throws GeneralSecurityException {
        return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(json, Tink.KINDS, InsecureSecretKeyAccess.get()));
    }

    /** In the clear: for the keyset's own file only. */
    String json() {
        return Tink.must(
                () -> TinkJsonProtoKeysetFormat.serializeKeyset(keyset, Tink.KINDS, InsecureSecretKeyAccess.get()));
    }

    /** The id of the key that seals. */
    int primaryId() {
        return keyset.getPrimary().getId();
    }

    /** @param name what the data key is for; it opens under this name only */
    byte[] wrap(KeysetHandle dataKey, String name) {
        return Tink.must(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, aead, bytes(name), Tink.KINDS));
    }

    /** @throws GeneralSecurityException when it was wrapped by another keyset or for another name */
    KeysetHandle unwrap(byte[] wrapped, String name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, bytes(name), Tink.KINDS);
    }

    /** With one more key, which doesn't seal yet: every node must know it before it does. */
    MasterKey withAnotherKey() {
        return Tink.must(() -> new MasterKey(KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())
                .build()));
    }

    /** With the last added key as the one that seals. */
    MasterKey withLastKeyFirst() {
        return Tink.must(() -> {
            var builder = KeysetHandle.newBuilder(keyset);
            builder.getAt(builder.size() - 1).makePrimary();
            return new MasterKey(builder.build());
        });
    }

    /** With only the key that seals: what the others sealed can't be opened any more. */
    MasterKey withoutOldKeys() {
        return Tink.must(() -> {
            var builder = KeysetHandle.newBuilder(keyset);
            for (int at = builder.size() - 1; at >= 0; at--) {
                if (!builder.getAt(at).isPrimary()) {
                    builder.deleteAt(at);
                }
            }
            return new MasterKey(builder.build());
        });
    }

    int size() {
        return keyset.size();
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
