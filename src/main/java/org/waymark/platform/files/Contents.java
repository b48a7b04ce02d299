package org.waymark.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bytes of files in the database, whatever their size: each content is kept once, in chunks, for as long as somebody holds
 * it. Memory never takes more than one chunk.
 *
 * <p>Rows are locked in one order, content first and then chunks by their hash, so that those who keep and those who let go
 * of the same bytes wait for each other and never in a circle.
 */
@Component
public class Contents {
    /** 256 KiB: bytes of each chunk but the last. */
    public static final int CHUNK = 256 * 1024;

    private final JdbcClient db;

    Contents(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps the bytes of a file for this holder, in the caller's transaction if there is one: all of them or none.
     *
     * @param file not empty
     * @param holder id of the record that needs them
     */
    @Transactional
    public ContentHash keep(Path file, UUID holder) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var print = Fingerprint.of(channel);
            if (isNew(print)) {
                writeChunks(channel, print.chunks());
                writeOrder(print);
            }
            hold(print.content(), holder);
            return print.content();
        }
    }

    /** Who keeps the same bytes at the same time waits here until the other has finished. */
    private boolean isNew(Fingerprint print) {
        return db.sql("""
                insert into platform.content (hash, size) values (:hash, :size)
                on conflict (hash) do update set size = excluded.size
                returning xmax = 0
                """)
                .param("hash", print.content().bytes())
                .param("size", print.size())
                .query(Boolean.class)
                .single();
    }

    private void writeChunks(FileChannel file, List<ContentHash> chunks) throws IOException {
        Map<String, Long> places = new TreeMap<>();
        for (int number = 0; number < chunks.size(); number++) {
            places.putIfAbsent(chunks.get(number).hex(), (long) number * CHUNK);
        }
        for (var place : places.entrySet()) {
            db.sql("""
                    insert into platform.chunk (hash, bytes) values (:hash, :bytes)
                    on conflict (hash) do update set hash = excluded.hash
                    """)
                    .param("hash", new ContentHash(place.getKey()).bytes())
                    .param("bytes", Fingerprint.chunk(file, place.getValue()))
                    .update();
        }
    }

    private void writeOrder(Fingerprint print) {
        db.sql("""
                insert into platform.content_chunk (content, number, chunk)
                select :content, place - 1, decode(chunk, 'hex')
                from unnest(string_to_array(:chunks, ',')) with ordinality as listed (chunk, place)
                """)
                .param("content", print.content().bytes())
                .param("chunks", joined(print.chunks()))
                .update();
    }

    private void hold(ContentHash content, UUID holder) {
        db.sql("insert into platform.content_hold (content, holder) values (:content, :holder) on conflict do nothing")
                .param("content", content.bytes())
                .param("holder", holder)
                .update();
    }

    /** Lets go of a content, which disappears with its last holder. Nothing happens if it wasn't held. */
    @Transactional
    public void release(ContentHash content, UUID holder) {
        db.sql("select size from platform.content where hash = :hash for update")
                .param("hash", content.bytes())
                .query(Long.class)
                .optional();
        db.sql("delete from platform.content_hold where content = :hash and holder = :holder")
                .param("hash", content.bytes())
                .param("holder", holder)
                .update();
        var others = db.sql("select exists (select from platform.content_hold where content = :hash)")
                .param("hash", content.bytes())
                .query(Boolean.class)
                .single();
        if (!others) {
            delete(content);
        }
    }

    private void delete(ContentHash content) {
        var chunks = db.sql("""
                select hash from platform.chunk
                where hash in (select chunk from platform.content_chunk where content = :content)
                order by hash for update
                """)
                .param("content", content.bytes())
                .query((row, _) -> ContentHash.of(row.getBytes("hash")))
                .list();
        db.sql("delete from platform.content_chunk where content = :content")
                .param("content", content.bytes())
                .update();
        db.sql("delete from platform.content where hash = :content")
                .param("content", content.bytes())
                .update();
        db.sql("""
                delete from platform.chunk
                where hash in (select decode(hex, 'hex') from unnest(string_to_array(:chunks, ',')) as locked (hex))
                  and not exists (select from platform.content_chunk where chunk = platform.chunk.hash)
                """).param("chunks", joined(chunks)).update();
    }

    /**
     * Writes a part of a content, one chunk after the other. No connection is held while the receiver takes its time.
     *
     * @param from the first byte
     * @param to the last byte
     * @throws IOException when the receiver has gone, or the content has meanwhile
     */
    public void copy(ContentHash content, long from, long to, OutputStream into) throws IOException {
        for (long number = from / CHUNK; number <= to / CHUNK; number++) {
            long start = number * CHUNK;
            long first = Math.max(from, start) - start;
            long last = Math.min(to, start + CHUNK - 1) - start;
            into.write(part(content, number, first, last - first + 1));
        }
    }

    private byte[] part(ContentHash content, long number, long first, long length) throws IOException {
        var found = db.sql("""
                select substring(chunk.bytes from :first for :length)
                from platform.content_chunk placed join platform.chunk on chunk.hash = placed.chunk
                where placed.content = :content and placed.number = :number
                """)
                .params(Map.of(
                        "first", (int) first + 1, "length", (int) length, "content", content.bytes(), "number", number))
                .query((row, _) -> row.getBytes(1))
                .optional();
        return found.orElseThrow(() -> new IOException("the content was let go of meanwhile"));
    }

    private static String joined(List<ContentHash> hashes) {
        return hashes.stream().map(ContentHash::hex).collect(Collectors.joining(","));
    }
}
