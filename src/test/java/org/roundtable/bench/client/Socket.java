package org.roundtable.bench.client;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One open WebSocket. */
public final class Socket {
    private static final byte TEXT = (byte) 0x81;
    private static final int MASKED = 0x80;
    private static final int MASK_BYTES = 4;
    private static final int SHORT_MOST = 125;

    private final SocketChannel channel;
    private final Reader reader;
    private final Frames frames = new Frames();
    private @Nullable SelectionKey key;

    Socket(SocketChannel channel, Reader reader) {
        this.channel = channel;
        this.reader = reader;
    }

    void register(Selector selector) throws IOException {
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void read(ByteBuffer buffer) {
        try {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                channel.close();
                reader.gone();
            } else {
                take(buffer.flip());
            }
        } catch (IOException broken) {
            cut();
            reader.gone();
        }
    }

    void take(ByteBuffer bytes) {
        frames.take(bytes, System.nanoTime(), reader);
    }

    /** Sends a short text, with a mask of zeros, which is allowed. */
    public void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > SHORT_MOST) {
            throw new IllegalArgumentException("too long");
        }
        channel.write(ByteBuffer.allocate(bytes.length + Short.BYTES + MASK_BYTES)
                .put(TEXT)
                .put((byte) (MASKED | bytes.length))
                .putInt(0)
                .put(bytes)
                .flip());
    }

    /** On the reading thread: leaves what comes lying, until told to read again. */
    public void read(boolean reading) {
        if (key != null && key.isValid()) {
            key.interestOps(reading ? SelectionKey.OP_READ : 0);
        }
    }

    /** As when the wire is cut: the server is told nothing but that the connection is broken. */
    public void cut() {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        } catch (IOException already) {
            return;
        }
    }
}
