package org.waymark.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * The link's token and the code of one request.
 *
 * @param code six digits
 */
record Secrets(String token, String code) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 1_000_000;

    static Secrets random() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secrets(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES)));
    }

    static Secrets read(String joined) {
        var parts = joined.split(" ", 2);
        return new Secrets(parts[0], parts[1]);
    }

    String joined() {
        return token + " " + code;
    }

    byte[] linkHash() {
        return hash("link:" + token);
    }

    byte[] codeHash(UUID request) {
        return codeHash(request, code);
    }

    static byte[] linkHash(String token) {
        return hash("link:" + token);
    }

    /** The request's id makes equal codes of two requests different. */
    static byte[] codeHash(UUID request, String code) {
        return hash("code:" + request + ":" + code);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
