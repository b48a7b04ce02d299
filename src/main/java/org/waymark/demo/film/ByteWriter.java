package org.waymark.demo.film;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes whole bytes, the highest first. */
final class ByteWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteWriter number(long value, int size) {
        for (int at = size - 1; at >= 0; at--) {
            bytes.write((int) (value >>> (at * Byte.SIZE)));
        }
        return this;
    }

    ByteWriter zeros(int count) {
        return raw(new byte[count]);
    }

    ByteWriter text(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    ByteWriter raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
