package org.waymark.demo.film;

import java.io.ByteArrayOutputStream;

/** Writes the bits of H.264's headers: single ones, and numbers in Exp-Golomb code. */
final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int current;
    private int filled;

    /** The lowest bits of a value. */
    BitWriter bits(int value, int count) {
        for (int at = count - 1; at >= 0; at--) {
            current = (current << 1) | ((value >>> at) & 1);
            filled++;
            if (filled == Byte.SIZE) {
                bytes.write(current);
                current = 0;
                filled = 0;
            }
        }
        return this;
    }

    /** An unsigned number in Exp-Golomb code; 0 of a signed one is the same. */
    BitWriter golomb(int value) {
        int coded = value + 1;
        int length = Integer.SIZE - Integer.numberOfLeadingZeros(coded);
        return bits(0, length - 1).bits(coded, length);
    }

    /** Zeros up to the next whole byte. */
    BitWriter align() {
        return filled == 0 ? this : bits(0, Byte.SIZE - filled);
    }

    void whole(byte value) {
        bytes.write(value);
    }

    /** The end of a unit: a one, then zeros to the whole byte. */
    byte[] end() {
        bits(1, 1).align();
        return bytes.toByteArray();
    }
}
