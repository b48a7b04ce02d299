package org.waymark.messaging.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient with the same refusal. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String refusal;

    RefusingServer(String refusal) throws IOException {
        this.refusal = refusal;
        this.socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException _) {
                // The client left, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 refusing.test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(client, line.startsWith("RCPT") ? refusal : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
