package org.waymark.demo.film;

import java.util.List;

/** Puts pictures into an MP4 file (ISO/IEC 14496-12 and -15): one track, each picture shown for the same time. */
final class Mp4 {
    private static final int TICKS = 1000;

    private Mp4() {}

    static byte[] of(List<byte[]> pictures, int seconds, int width, int height) {
        var samples = pictures.stream()
                .map(picture ->
                        new ByteWriter().number(picture.length, 4).raw(picture).toBytes())
                .toList();
        var type = box("ftyp", new ByteWriter().text("isom").number(512, 4).text("isomavc1mp42"));
        int before = type.length + movie(samples, seconds, width, height, 0).length + 8;
        var data = new ByteWriter();
        samples.forEach(data::raw);
        return new ByteWriter()
                .raw(type)
                .raw(movie(samples, seconds, width, height, before))
                .raw(box("mdat", data))
                .toBytes();
    }

    private static byte[] movie(List<byte[]> samples, int seconds, int width, int height, int firstAt) {
        long length = (long) samples.size() * seconds * TICKS;
        var header = new ByteWriter()
                .zeros(12)
                .number(TICKS, 4)
                .number(length, 4)
                .number(0x10000, 4)
                .number(0x100, 2)
                .zeros(10)
                .raw(matrix())
                .zeros(24)
                .number(2, 4);
        return box(
                "moov",
                new ByteWriter().raw(box("mvhd", header)).raw(track(samples, seconds, width, height, firstAt, length)));
    }

    private static byte[] track(List<byte[]> samples, int seconds, int width, int height, int firstAt, long length) {
        var header = new ByteWriter()
                .number(3, 4) // enabled, in the film
                .zeros(8)
                .number(1, 4)
                .zeros(4)
                .number(length, 4)
                .zeros(16)
                .raw(matrix())
                .number((long) width << 16, 4)
                .number((long) height << 16, 4);
        var times = new ByteWriter()
                .zeros(12)
                .number(TICKS, 4)
                .number(length, 4)
                .number(0x55C4, 2) // no language
                .zeros(2);
        var handler = new ByteWriter().zeros(8).text("vide").zeros(13);
        var media = new ByteWriter()
                .raw(box("mdhd", times))
                .raw(box("hdlr", handler))
                .raw(box("minf", information(samples, seconds, width, height, firstAt)));
        return box("trak", new ByteWriter().raw(box("tkhd", header)).raw(box("mdia", media)));
    }

    private static ByteWriter information(List<byte[]> samples, int seconds, int width, int height, int firstAt) {
        var inThisFile = box("url ", new ByteWriter().number(1, 4));
        var references = new ByteWriter().zeros(4).number(1, 4).raw(inThisFile);
        var sizes = new ByteWriter().zeros(8).number(samples.size(), 4);
        samples.forEach(sample -> sizes.number(sample.length, 4));
        var table = new ByteWriter()
                .raw(box("stsd", new ByteWriter().zeros(4).number(1, 4).raw(format(width, height))))
                .raw(box(
                        "stts",
                        new ByteWriter()
                                .zeros(4)
                                .number(1, 4)
                                .number(samples.size(), 4)
                                .number((long) seconds * TICKS, 4)))
                .raw(box(
                        "stsc",
                        new ByteWriter()
                                .zeros(4)
                                .number(1, 4)
                                .number(1, 4)
                                .number(samples.size(), 4)
                                .number(1, 4)))
                .raw(box("stsz", sizes))
                .raw(box("stco", new ByteWriter().zeros(4).number(1, 4).number(firstAt, 4)));
        return new ByteWriter()
                .raw(box("vmhd", new ByteWriter().number(1, 4).zeros(8)))
                .raw(box("dinf", new ByteWriter().raw(box("dref", references))))
                .raw(box("stbl", table));
    }

    private static byte[] format(int width, int height) {
        var sequence = StillPicture.sequence(width, height);
        var picture = StillPicture.picture();
        var decoder = new ByteWriter()
                .number(1, 1)
                .raw(new byte[] {sequence[1], sequence[2], sequence[3]})
                .number(0xFF, 1) // lengths of 4 bytes
                .number(0xE1, 1)
                .number(sequence.length, 2)
                .raw(sequence)
                .number(1, 1)
                .number(picture.length, 2)
                .raw(picture);
        var entry = new ByteWriter()
                .zeros(6)
                .number(1, 2)
                .zeros(16)
                .number(width, 2)
                .number(height, 2)
                .number(0x480000, 4)
                .number(0x480000, 4)
                .zeros(4)
                .number(1, 2)
                .zeros(32)
                .number(24, 2)
                .number(0xFFFF, 2)
                .raw(box("avcC", decoder));
        return box("avc1", entry);
    }

    /** Shown as it is: not turned, not stretched. */
    private static byte[] matrix() {
        return new ByteWriter()
                .number(0x10000, 4)
                .zeros(12)
                .number(0x10000, 4)
                .zeros(12)
                .number(0x40000000, 4)
                .toBytes();
    }

    private static byte[] box(String name, ByteWriter content) {
        var bytes = content.toBytes();
        return new ByteWriter()
                .number(bytes.length + 8L, 4)
                .text(name)
                .raw(bytes)
                .toBytes();
    }
}
