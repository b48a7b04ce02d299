package org.waymark.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Kept-alive connections that ask for pages as a browser does, zipped, and read them without looking into them: the load
 * comes from the machine that is measured, so it has to cost little.
 */
final class Connections implements AutoCloseable {
    private static final int BUFFER = 32 * 1024;

    private final int port;
    private final Deque<Connection> free = new ConcurrentLinkedDeque<>();

    Connections(int port) {
        this.port = port;
    }

    /** Whether the page came, with words in it. */
    boolean gets(String path) {
        try {
            var waiting = free.poll();
            var connection = waiting == null ? new Connection(port) : waiting;
            var isOk = connection.gets(path);
            if (connection.ends) {
                connection.socket.close();
            } else {
                free.push(connection);
            }
            return isOk;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (var connection : free) {
            connection.socket.close();
        }
    }

    private static final class Connection {
        private final Socket socket;
        private final InputStream in;
        /** The server lets go of a connection after so many requests, and says so. */
        private boolean ends;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }

        boolean gets(String path) throws IOException {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                    + "Accept-Encoding: gzip, deflate, br\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var isOk = line().contains(" 200");
            return body() > 0 && isOk;
        }

        /** Its length in bytes, as sent. */
        private long body() throws IOException {
            var length = -1L;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(Locale.ROOT);
                ends |= lower.equals("connection: close");
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(
                            lower.substring("content-length:".length()).strip());
                }
            }
            if (length >= 0) {
                in.skipNBytes(length);
                return length;
            }
            return chunks();
        }

        private long chunks() throws IOException {
            var all = 0L;
            for (var size = size(); size > 0; size = size()) {
                in.skipNBytes(size);
                line();
                all += size;
            }
            line();
            return all;
        }

        private long size() throws IOException {
            return Long.parseLong(line().strip(), 16);
        }

        private String line() throws IOException {
            var text = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new EOFException();
                }
                if (next != '\r') {
                    text.append((char) next);
                }
            }
            return text.toString();
        }
    }
}
