package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo tells where and with what it was taken; what the public gets doesn't. */
class BareImageTests {
    private static final String PLACE = "51.5072N 0.1276W";

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whereItWasTakenIsCutAndThePictureStays(FileKind kind) throws IOException {
        var photo = photo(kind, 1);
        assertThat(text(photo)).contains(PLACE);

        var bare = BareImage.of(kind, photo).orElseThrow();

        assertThat(text(bare)).doesNotContain(PLACE).doesNotContain("Exif", "eXIf", "EXIF", "tEXt", "XMP");
        if (kind != FileKind.WEBP) {
            var before = ImageIO.read(new ByteArrayInputStream(photo));
            var after = ImageIO.read(new ByteArrayInputStream(bare));
            assertThat(pixels(after)).isEqualTo(pixels(before));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void aTurnedPhotoStaysTurned(FileKind kind) throws IOException {
        var bare = BareImage.of(kind, photo(kind, 6)).orElseThrow();

        assertThat(text(bare)).doesNotContain(PLACE);
        assertThat(Orientation.in(notes(kind, bare))).isEqualTo(6);
        assertThat(BareImage.of(kind, bare)).as("once more changes nothing").hasValue(bare);
    }

    @Test
    void coloursOfAJpegStayAndWhatHangsBehindItsEndGoes() throws IOException {
        var profile = segment(0xE2, "ICC_PROFILE\0\1\1colours".getBytes(ISO_8859_1));
        var adobe = segment(0xEE, "Adobe\0\144\0\0\0\0\1".getBytes(ISO_8859_1));
        var comment = segment(0xFE, PLACE.getBytes(US_ASCII));
        var maker = segment(0xE5, PLACE.getBytes(US_ASCII));
        var photo = joined(
                afterStart(jpeg(), joined(joined(profile, adobe), joined(comment, maker))),
                "behind".getBytes(US_ASCII));

        var bare = text(BareImage.of(FileKind.JPEG, photo).orElseThrow());

        assertThat(bare).contains("ICC_PROFILE", "Adobe").doesNotContain(PLACE, "behind");
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whatIsCutShortIsNotWhole(FileKind kind) throws IOException {
        var photo = photo(kind, 1);

        for (int length = 0; length < photo.length - 1; length += Math.max(1, photo.length / 50)) {
            assertThat(BareImage.of(kind, Arrays.copyOf(photo, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void brokenBytesNeverDoHarm(FileKind kind) throws IOException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        var random = new Random(seed);
        var photo = photo(kind, 3);
        for (int i = 0; i < 2_000; i++) {
            var broken = photo.clone();
            for (int j = 0; j < 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(BareImage.of(kind, broken).map(bare -> bare.length).orElse(0))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(broken.length + 64);
        }
    }

    private static byte[] photo(FileKind kind, int orientation) throws IOException {
        var tiff = joined(Orientation.tiff(orientation), PLACE.getBytes(US_ASCII));
        return switch (kind) {
            case JPEG ->
                afterStart(
                        jpeg(),
                        joined(
                                segment(0xE1, joined("Exif\0\0".getBytes(US_ASCII), tiff)),
                                segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0XMP " + PLACE).getBytes(ISO_8859_1))));
            case PNG -> {
                var png = drawn("png");
                var head = Arrays.copyOf(png, 33);
                var notes = joined(chunk("eXIf", tiff), chunk("tEXt", ("Comment\0" + PLACE).getBytes(ISO_8859_1)));
                yield joined(joined(head, notes), Arrays.copyOfRange(png, 33, png.length));
            }
            default -> webp(tiff);
        };
    }

    private static byte[] jpeg() throws IOException {
        return drawn("jpeg");
    }

    private static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, x * 10 << 16 | y * 15 << 8 | (x * y & 0xFF));
            }
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** With a head that says that notes follow. */
    private static byte[] webp(byte[] tiff) {
        var head = new byte[10];
        head[0] = 0x0C;
        var chunks = joined(
                joined(riff("VP8X", head), riff("VP8L", new byte[] {0x2F, 1, 2, 3, 4, 5})),
                joined(riff("EXIF", tiff), riff("XMP ", PLACE.getBytes(US_ASCII))));
        return riff("RIFF", joined("WEBP".getBytes(US_ASCII), chunks));
    }

    private static byte[] riff(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(US_ASCII));
        for (int shift = 0; shift < 32; shift += 8) {
            bytes.write(content.length >> shift);
        }
        bytes.writeBytes(content);
        if (content.length % 2 == 1) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = joined(name.getBytes(US_ASCII), content);
        var check = new CRC32();
        check.update(named);
        return joined(joined(big(content.length), named), big((int) check.getValue()));
    }

    private static byte[] big(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] afterStart(byte[] jpeg, byte[] segments) {
        return joined(joined(Arrays.copyOf(jpeg, 2), segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] notes(FileKind kind, byte[] bare) {
        var mark = switch (kind) {
            case JPEG -> "Exif\0\0";
            case PNG -> "eXIf";
            default -> "EXIF";
        };
        int at = text(bare).indexOf(mark);
        assertThat(at).isPositive();
        return Arrays.copyOfRange(bare, text(bare).indexOf("MM", at), bare.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
