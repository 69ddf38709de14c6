package org.roundtable.journey;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire between a browser and the server that can be cut and mended. While it is cut nothing passes in either direction. */
final class CutWire implements AutoCloseable {
    private final int server;
    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutWire(int server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.startVirtualThread(this::accept);
    }

    String url(String path) {
        return "http://localhost:" + entrance.getLocalPort() + path;
    }

    void cut() {
        cut = true;
        ends.forEach(CutWire::close);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        close(entrance);
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                Socket browser = entrance.accept();
                Thread.startVirtualThread(() -> join(browser));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void join(Socket browser) {
        if (cut) {
            close(browser);
            return;
        }
        try (browser;
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server)) {
            ends.add(browser);
            ends.add(far);
            Thread back = Thread.startVirtualThread(() -> pass(far, browser));
            pass(browser, far);
            back.join();
        } catch (IOException | InterruptedException gone) {
            close(browser);
        } finally {
            ends.removeIf(Socket::isClosed);
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cutOff) {
            close(from);
        } finally {
            close(to);
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
