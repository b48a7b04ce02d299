package org.waymark.platform.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a content: the SHA-256 of its bytes.
 *
 * @param hex 64 lower-case digits
 */
public record ContentHash(String hex) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256");
        }
    }

    public static ContentHash of(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
