package org.waymark.platform.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol to say which version it is, or that the password is wrong. */
final class OldPostgres implements AutoCloseable {
    private static final int ENCRYPTION_WANTED = 80_877_103;
    private static final int GSS_WANTED = 80_877_104;

    private final ServerSocket socket;
    private final String version;
    private final String refusal;

    /**
     * @param refusal the SQLSTATE that it answers a login with; empty to let everybody in
     */
    OldPostgres(String version, String refusal) throws IOException {
        this.version = version;
        this.refusal = refusal;
        this.socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "postgresql://ada:secret@127.0.0.1:" + socket.getLocalPort() + "/waymark";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    var in = new DataInputStream(client.getInputStream());
                    var out = new DataOutputStream(client.getOutputStream())) {
                greet(in, out);
                answer(in, out);
            } catch (IOException e) {
                // The client left, or the test is over.
            }
        }
    }

    private void greet(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.readNBytes(length - 8);
        if (code == ENCRYPTION_WANTED || code == GSS_WANTED) {
            out.writeByte('N');
            greet(in, out);
        } else if (!refusal.isEmpty()) {
            send(out, 'E', "SFATAL\0VFATAL\0C" + refusal + "\0Mno\0\0");
        } else {
            send(out, 'R', "\0\0\0\0");
            for (String setting : new String[] {
                "server_version\0" + version,
                "client_encoding\0UTF8",
                "DateStyle\0ISO, MDY",
                "integer_datetimes\0on",
                "standard_conforming_strings\0on",
                "TimeZone\0UTC"
            }) {
                send(out, 'S', setting + "\0");
            }
            send(out, 'Z', "I");
        }
    }

    /** Every statement succeeds and returns nothing. */
    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int kind = in.readByte();
            in.readNBytes(in.readInt() - 4);
            switch (kind) {
                case 'P' -> send(out, '1', "");
                case 'B' -> send(out, '2', "");
                case 'D' -> send(out, 'n', "");
                case 'E' -> send(out, 'C', "SET\0");
                case 'S' -> send(out, 'Z', "I");
                case 'Q' -> {
                    send(out, 'C', "SET\0");
                    send(out, 'Z', "I");
                }
                default -> {
                    return;
                }
            }
        }
    }

    private static void send(DataOutputStream out, char kind, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        var message = new ByteArrayOutputStream();
        var frame = new DataOutputStream(message);
        frame.writeByte(kind);
        frame.writeInt(bytes.length + 4);
        frame.write(bytes);
        out.write(message.toByteArray());
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
