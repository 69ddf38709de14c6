package org.roundtable.bench.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The request that turns a connection into a WebSocket, without compression.
 *
 * @param headers further lines, each with its end
 */
public record Upgrade(String path, String headers) {
    private static final int ANSWER_MOST = 16 * 1024;
    private static final String END = "\r\n\r\n";

    /** Sends it and waits for the answer; what came behind the answer is given back. */
    ByteBuffer shake(SocketChannel channel) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Version: 13\r\n" + headers + "\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
        ByteBuffer read = ByteBuffer.allocate(ANSWER_MOST);
        while (true) {
            int count = channel.read(read);
            String answer = new String(read.array(), 0, read.position(), StandardCharsets.ISO_8859_1);
            int end = answer.indexOf(END);
            if (count < 0 || end >= 0 && !answer.startsWith("HTTP/1.1 101")) {
                throw new IOException("No WebSocket at " + path + ": " + answer);
            }
            if (end >= 0) {
                return read.flip().position(end + END.length());
            }
        }
    }
}
