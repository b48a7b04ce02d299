package org.waymark.privacy.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.UUID;
import org.waymark.privacy.vault.Signer;

/** The hash of one batch: over the seal before it and the hashes of its entries, in the order of their ids. */
final class Seal {
    private static final String PURPOSE = "privacy.audit-seal";

    private final long number;
    private final byte[] hash;

    private Seal(long number, byte[] hash) {
        this.number = number;
        this.hash = hash;
    }

    static Seal beforeTheFirst() {
        return new Seal(0, new byte[Sha256.BYTES]);
    }

    static Seal read(long number, byte[] hash) {
        return new Seal(number, hash);
    }

    Seal next(SortedMap<UUID, byte[]> entries) {
        var digest = Sha256.digest();
        digest.update(hash);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number + 1).array());
        entries.forEach((id, entry) -> {
            digest.update(id.toString().getBytes(StandardCharsets.US_ASCII));
            digest.update(entry);
        });
        return new Seal(number + 1, digest.digest());
    }

    long number() {
        return number;
    }

    byte[] hash() {
        return hash.clone();
    }

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    /** With a key that isn't in the database: who can write there can't make a new chain. */
    byte[] tag(Signer signer) {
        return signer.sign(PURPOSE, hex()).getBytes(StandardCharsets.US_ASCII);
    }

    boolean hasTag(byte[] tag, Signer signer) {
        return signer.verify(PURPOSE, new String(tag, StandardCharsets.US_ASCII))
                .filter(hex()::equals)
                .isPresent();
    }
}
