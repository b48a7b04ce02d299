package org.waymark.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * A file on disk by its hashes.
 *
 * @param size in bytes
 * @param chunks the hash of each chunk, in the order of the file
 */
record Fingerprint(ContentHash content, long size, List<ContentHash> chunks) {

    /** Reads the file once, a chunk at a time. */
    static Fingerprint of(FileChannel file) throws IOException {
        var whole = ContentHash.sha256();
        var chunks = new ArrayList<ContentHash>();
        for (long from = 0; from < file.size(); from += Contents.CHUNK) {
            var bytes = chunk(file, from);
            whole.update(bytes);
            chunks.add(ContentHash.of(ContentHash.sha256().digest(bytes)));
        }
        return new Fingerprint(ContentHash.of(whole.digest()), file.size(), chunks);
    }

    /** The bytes of the chunk that begins there. */
    static byte[] chunk(FileChannel file, long from) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(Contents.CHUNK, file.size() - from));
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return buffer.array();
    }
}
