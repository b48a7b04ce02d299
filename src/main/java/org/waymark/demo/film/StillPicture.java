package org.waymark.demo.film;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/**
 * Writes pictures as H.264 (ITU-T H.264, baseline profile) in its plainest form: every block holds its samples as they are
 * (I_PCM), so that nothing has to be searched for, and every picture can be shown by itself.
 */
final class StillPicture {
    private static final int BLOCK = 16;
    private static final int I_PCM = 25;
    private static final int ONLY_I_SLICES = 7;
    private static final int SEQUENCE = 0x67;
    private static final int PICTURE = 0x68;
    private static final int SHOWN_BY_ITSELF = 0x65;
    private static final int BASELINE = 66;
    private static final int CONSTRAINED = 0xC0;
    private static final int LEVEL = 30;

    private StillPicture() {}

    /** @param width in pixels, as the height a multiple of 16 */
    static byte[] sequence(int width, int height) {
        var bits = new BitWriter()
                .bits(BASELINE, 8)
                .bits(CONSTRAINED, 8)
                .bits(LEVEL, 8)
                .golomb(0)
                .golomb(0) // frame numbers of 4 bits
                .golomb(2) // shown in the order in which they are written
                .golomb(1)
                .bits(0, 1)
                .golomb(width / BLOCK - 1)
                .golomb(height / BLOCK - 1)
                .bits(1, 1) // whole frames
                .bits(1, 1)
                .bits(0, 1)
                .bits(0, 1);
        return unit(SEQUENCE, bits.end());
    }

    static byte[] picture() {
        var bits = new BitWriter()
                .golomb(0)
                .golomb(0)
                .bits(0, 2)
                .golomb(0)
                .golomb(0)
                .golomb(0)
                .bits(0, 3)
                .golomb(0)
                .golomb(0)
                .golomb(0)
                .bits(1, 1) // each slice says whether its edges are smoothed
                .bits(0, 2);
        return unit(PICTURE, bits.end());
    }

    /** @param number of the picture, counted from 0 */
    static byte[] of(BufferedImage image, int number) {
        var bits = new BitWriter()
                .golomb(0)
                .golomb(ONLY_I_SLICES)
                .golomb(0)
                .bits(0, 4)
                .golomb(number % 2) // two in a row must differ
                .bits(0, 2)
                .golomb(0)
                .golomb(1); // no smoothing
        for (int y = 0; y < image.getHeight(); y += BLOCK) {
            for (int x = 0; x < image.getWidth(); x += BLOCK) {
                bits.golomb(I_PCM).align();
                samples(image, x, y, bits);
            }
        }
        return unit(SHOWN_BY_ITSELF, bits.end());
    }

    private static void samples(BufferedImage image, int left, int top, BitWriter into) {
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                into.whole(Sample.LIGHT.of(image.getRGB(x, y)));
            }
        }
        for (var colour : new Sample[] {Sample.BLUE, Sample.RED}) {
            for (int y = top; y < top + BLOCK; y += 2) {
                for (int x = left; x < left + BLOCK; x += 2) {
                    into.whole(colour.of(image.getRGB(x, y)));
                }
            }
        }
    }

    /** Two zeros are never followed by a byte below 4: that would look like the start of another unit. */
    private static byte[] unit(int type, byte[] payload) {
        var bytes = new ByteArrayOutputStream(payload.length + 1);
        bytes.write(type);
        int zeros = 0;
        for (byte value : payload) {
            if (zeros == 2 && value >= 0 && value <= 3) {
                bytes.write(3);
                zeros = 0;
            }
            bytes.write(value);
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return bytes.toByteArray();
    }

    /** The parts of a colour (ITU-R BT.601): weights of red, green and blue in thousandths. */
    private enum Sample {
        LIGHT(257, 504, 98, 16),
        BLUE(-148, -291, 439, 128),
        RED(439, -368, -71, 128);

        private final int red;
        private final int green;
        private final int blue;
        private final int zero;

        Sample(int red, int green, int blue, int zero) {
            this.red = red;
            this.green = green;
            this.blue = blue;
            this.zero = zero;
        }

        byte of(int rgb) {
            int sum = red * ((rgb >> 16) & 0xFF) + green * ((rgb >> 8) & 0xFF) + blue * (rgb & 0xFF);
            return (byte) (zero + Math.round(sum / 1000f));
        }
    }
}
