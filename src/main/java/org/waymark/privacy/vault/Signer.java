package org.waymark.privacy.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signs what leaves the program and comes back: hidden fields before sign-in, links in mails. Signed text can be read by
 * anyone, but not made or changed. It is safe in an address (letters, digits, "-", "_" and one ".").
 */
@Component
public class Signer {
    private static final long NEVER = Long.MAX_VALUE;
    private static final int TIME_BYTES = Long.BYTES;

    private final ServiceKeys keys;
    private final Clock clock;

    Signer(ServiceKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Signs for good.
     *
     * @param purpose what for: a signature made for one purpose is none for another
     */
    public String sign(String purpose, String payload) {
        return sign(purpose, payload, NEVER);
    }

    /** Signs until a moment; at that moment and after it, the signature is none any more. */
    public String sign(String purpose, String payload, Instant until) {
        return sign(purpose, payload, until.toEpochMilli());
    }

    /** The payload, if it was signed for this purpose, wasn't changed and hasn't run out. */
    public Optional<String> verify(String purpose, String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] body = Base64.getUrlDecoder().decode(signed.substring(0, dot));
            byte[] tag = Base64.getUrlDecoder().decode(signed.substring(dot + 1));
            keys.signing().verifyMac(tag, withPurpose(purpose, body));
            return unlessExpired(body);
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /**
     * The same short value for the same text, which nobody without our key can compute or undo: to look up, or to count,
     * what may not stand in the database.
     *
     * @param purpose what for: values made for two purposes can't be compared
     */
    public byte[] fingerprint(String purpose, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        return Tink.must(() -> keys.signing().computeMac(withPurpose("fingerprint of " + purpose, words)));
    }

    private String sign(String purpose, String payload, long until) {
        byte[] words = payload.getBytes(StandardCharsets.UTF_8);
        byte[] body = ByteBuffer.allocate(TIME_BYTES + words.length)
                .putLong(until)
                .put(words)
                .array();
        byte[] tag = Tink.must(() -> keys.signing().computeMac(withPurpose(purpose, body)));
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(body) + "." + base64.encodeToString(tag);
    }

    private Optional<String> unlessExpired(byte[] body) {
        var read = ByteBuffer.wrap(body);
        if (read.getLong() <= clock.millis()) {
            return Optional.empty();
        }
        return Optional.of(StandardCharsets.UTF_8.decode(read).toString());
    }

    /** With its length first, so that no purpose and payload can be read as another pair. */
    private static byte[] withPurpose(String purpose, byte[] body) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + name.length + body.length)
                .putInt(name.length)
                .put(name)
                .put(body)
                .array();
    }
}
