package org.waymark.library.link;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A website that answers as it was told, also wrongly, slowly or without end. */
final class OddServer implements AutoCloseable {
    /** Says something on a connection. */
    interface Answer {
        void to(OutputStream client) throws IOException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong sent = new AtomicLong();

    OddServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** @param request "GET /path", or "/path" for any method */
    OddServer on(String request, Answer answer) {
        answers.put(request, answer);
        return this;
    }

    OddServer says(String request, String head) {
        return on(request, client -> client.write((head + "\r\nContent-Length: 0\r\n\r\n").getBytes(ISO_8859_1)));
    }

    /** Never says anything. */
    OddServer keepsSilentAt(String request) {
        return on(request, _ -> awaitClosed());
    }

    /** A head that goes on for ever, a byte now and then. */
    OddServer dripsAt(String request) {
        return on(request, client -> {
            client.write("HTTP/1.1 200 OK\r\nX: ".getBytes(ISO_8859_1));
            while (closed.getCount() > 0) {
                client.write('a');
                client.flush();
                LockSupport.parkNanos(20_000_000);
            }
        });
    }

    /** A body that has ten gigabytes, or no end. */
    OddServer floodsAt(String request) {
        return on(request, client -> {
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n".getBytes(ISO_8859_1));
            var some = new byte[64 * 1024];
            while (closed.getCount() > 0) {
                client.write(some);
                sent.addAndGet(some.length);
            }
        });
    }

    String address(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    /** What was asked, such as "HEAD /page". */
    List<String> asked() {
        return asked;
    }

    long sent() {
        return sent.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var reader = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            var line = reader.readLine();
            for (var header = reader.readLine(); header != null && !header.isEmpty(); header = reader.readLine()) {
                if (header.startsWith("User-Agent: ")) {
                    asked.add(header);
                }
            }
            var request = line.substring(0, line.lastIndexOf(' '));
            asked.add(request);
            var answer = answers.getOrDefault(request, answers.get(request.substring(request.indexOf('/'))));
            if (answer == null) {
                client.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
            } else {
                answer.to(client.getOutputStream());
            }
        } catch (IOException _) {
            // The other side has gone.
        }
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
