package org.waymark.privacy.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash that every Java has. */
final class Sha256 {
    static final int BYTES = 32;

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
