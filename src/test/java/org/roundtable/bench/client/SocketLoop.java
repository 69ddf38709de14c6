package org.roundtable.bench.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads any number of WebSockets on one thread. */
public final class SocketLoop implements AutoCloseable {
    private static final int BUFFER = 256 * 1024;

    private final Selector selector = Selector.open();
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final Thread thread = new Thread(this::run, "sockets");
    private volatile boolean closed;

    public SocketLoop() throws IOException {
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens a WebSocket on this machine and waits until the server has agreed.
     *
     * @param receiveBuffer how much the system keeps for one who does not read; 0 for as it comes
     */
    public Socket open(int port, Upgrade upgrade, int receiveBuffer, Reader reader) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (receiveBuffer > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        }
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ByteBuffer more = upgrade.shake(channel);
        channel.configureBlocking(false);
        Socket socket = new Socket(channel, reader);
        run(() -> {
            socket.register(selector);
            socket.take(more);
        });
        return socket;
    }

    /** Does something on the thread that reads, soon. */
    public void run(Errand errand) {
        errands.add(() -> {
            try {
                errand.run();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        selector.wakeup();
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(this::read);
                for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) {
                    errand.run();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(SelectionKey key) {
        ((Socket) key.attachment()).read(buffer);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    /** Something to be done. */
    public interface Errand {
        void run() throws IOException;
    }
}
