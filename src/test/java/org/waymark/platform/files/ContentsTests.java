package org.waymark.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.testing.AtOnce;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class ContentsTests {
    @Autowired
    private Contents contents;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("waymark.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void anyPartIsTheSameAsOfTheBytesThatCameIn() throws IOException {
        for (int size :
                new int[] {1, 7, Contents.CHUNK - 1, Contents.CHUNK, Contents.CHUNK + 1, 3 * Contents.CHUNK + 77}) {
            var bytes = bytes(size);
            var hash = contents.keep(file(bytes), UUID.randomUUID());
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(size);
                int to = from + random.nextInt(size - from);
                assertThat(part(hash, from, to))
                        .as("%d-%d of %d, seed %d", from, to, size, seed)
                        .isEqualTo(Arrays.copyOfRange(bytes, from, to + 1));
            }
        }
    }

    @Test
    void equalChunksAreKeptOnce() throws IOException {
        var chunk = bytes(Contents.CHUNK);
        var twice = new byte[2 * Contents.CHUNK];
        System.arraycopy(chunk, 0, twice, 0, Contents.CHUNK);
        System.arraycopy(chunk, 0, twice, Contents.CHUNK, Contents.CHUNK);

        var hash = contents.keep(file(twice), UUID.randomUUID());

        assertThat(chunksOf(hash)).isEqualTo(1);
        assertThat(part(hash, 0, twice.length - 1)).isEqualTo(twice);
    }

    @Test
    void twoUploadsOfTheSameBytesAtOnceAreOneContent() throws Exception {
        var file = file(bytes(4 * Contents.CHUNK));
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        var hash = AtOnce.both(() -> contents.keep(file, first), () -> contents.keep(file, second))
                .getFirst();

        assertThat(holders(hash)).isEqualTo(2);
        contents.release(hash, first);
        assertThat(part(hash, 0, 9)).hasSize(10);
        contents.release(hash, second);
        assertThat(left(hash)).isZero();
    }

    @Test
    void lettingGoWhileAnotherKeepsLosesNothing() throws Exception {
        var bytes = bytes(2 * Contents.CHUNK + 5);
        var file = file(bytes);
        for (int i = 0; i < 20; i++) {
            var old = UUID.randomUUID();
            var young = UUID.randomUUID();
            var hash = contents.keep(file, old);

            AtOnce.both(() -> contents.keep(file, young), () -> {
                contents.release(hash, old);
                return hash;
            });

            assertThat(part(hash, 0, bytes.length - 1)).isEqualTo(bytes);
            contents.release(hash, young);
        }
    }

    @Test
    void contentsWithACommonPartDoNotTakeItFromEachOther() throws Exception {
        var common = bytes(Contents.CHUNK);
        var one = file(joined(common, bytes(100)));
        var otherBytes = joined(common, bytes(200));
        var other = file(otherBytes);
        for (int i = 0; i < 20; i++) {
            var old = UUID.randomUUID();
            var hash = contents.keep(one, old);
            var young = UUID.randomUUID();

            var kept = AtOnce.both(() -> contents.keep(other, young), () -> {
                        contents.release(hash, old);
                        return hash;
                    })
                    .getFirst();

            assertThat(part(kept, 0, otherBytes.length - 1)).isEqualTo(otherBytes);
            contents.release(kept, young);
        }
    }

    @Test
    void whatIsRolledBackLeavesNothing() throws IOException {
        var file = file(bytes(3 * Contents.CHUNK));
        var chunksBefore = count("platform.chunk");

        var hash = transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return contents.keep(file, UUID.randomUUID());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(left(hash)).isZero();
        assertThat(count("platform.chunk")).isLessThanOrEqualTo(chunksBefore);
    }

    @Test
    void whatIsGoneWhileItIsSentEndsTheSending() throws IOException {
        var holder = UUID.randomUUID();
        var hash = contents.keep(file(bytes(10)), holder);
        contents.release(hash, holder);

        assertThatThrownBy(() -> part(hash, 0, 9)).isInstanceOf(IOException.class);
    }

    private byte[] part(ContentHash hash, long from, long to) throws IOException {
        var into = new ByteArrayOutputStream();
        contents.copy(hash, from, to, into);
        return into.toByteArray();
    }

    private byte[] bytes(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] start, byte[] end) {
        var all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", ""), bytes);
    }

    private long chunksOf(ContentHash hash) {
        return db.sql("select count(distinct chunk) from platform.content_chunk where content = :hash")
                .param("hash", hash.bytes())
                .query(Long.class)
                .single();
    }

    private long holders(ContentHash hash) {
        return db.sql("select count(*) from platform.content_hold where content = :hash")
                .param("hash", hash.bytes())
                .query(Long.class)
                .single();
    }

    private long left(ContentHash hash) {
        return db.sql("""
                select (select count(*) from platform.content where hash = :hash)
                     + (select count(*) from platform.content_chunk where content = :hash)
                     + (select count(*) from platform.content_hold where content = :hash)
                """).param("hash", hash.bytes()).query(Long.class).single();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
