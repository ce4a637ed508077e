package org.setu.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection, blocking: so simple that the measuring costs little beside what is measured. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 120_000;
    /** The server closes what has been idle for thirty seconds. */
    private static final long MOST_IDLE_NANOS = 10_000_000_000L;

    private final int port;
    private @Nullable Socket socket;
    private BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(new byte[0]));
    private long received;
    private long lastUsed;

    Wire(String address) {
        port = URI.create(address).getPort();
    }

    /** @param onTheWire bytes that came, with the head */
    record Reply(int status, String head, byte[] body, long onTheWire) {
        String text() throws IOException {
            if (!head.toLowerCase(Locale.ROOT).contains("\r\ncontent-encoding: gzip")) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        /** A benchmark of error pages is worth nothing. */
        String mustSay(int expected, String marker) throws IOException {
            String text = text();
            if (status != expected || !(head + text).contains(marker)) {
                throw new IOException("Expected " + expected + " and \"" + marker + "\" but got " + head + text);
            }
            return text;
        }
    }

    static byte[] get(String path, Map<String, String> cookies, String encoding) {
        return request("GET", path, cookies, encoding, "", "text/html", new byte[0]);
    }

    static byte[] post(String path, Map<String, String> cookies, String accept, String form) {
        return request(
                "POST",
                path,
                cookies,
                "gzip",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                accept,
                form.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] put(String path, String type, byte[] body) {
        return request("PUT", path, Map.of(), "identity", "Content-Type: " + type + "\r\n", "*/*", body);
    }

    private static byte[] request(
            String method,
            String path,
            Map<String, String> cookies,
            String encoding,
            String more,
            String accept,
            byte[] body) {
        String cookie = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
                + "\r\nAccept-Language: en\r\nAccept-Encoding: " + encoding + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + more
                + (method.equals("GET") ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    Reply send(byte[] request) throws IOException {
        if (System.nanoTime() - lastUsed > MOST_IDLE_NANOS) {
            close();
        }
        Socket open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(open.getInputStream(), 65_536);
            socket = open;
        }
        open.getOutputStream().write(request);
        received = 0;
        Reply reply = read();
        lastUsed = System.nanoTime();
        if (reply.head().toLowerCase(Locale.ROOT).contains("\r\nconnection: close")) {
            close();
        }
        return reply;
    }

    private Reply read() throws IOException {
        var head = new StringBuilder(1_500);
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append("\r\n");
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        int status = Integer.parseInt(head.substring(9, 12));
        byte[] body = chunked ? chunks() : exactly(length);
        return new Reply(status, head.toString(), body, received);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream(32_768);
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            body.writeBytes(exactly(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        received += bytes.length;
        if (bytes.length < length) {
            throw new EOFException("The server hung up");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            received++;
            if (next != '\r') {
                line.append((char) next);
            }
        }
        received++;
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
