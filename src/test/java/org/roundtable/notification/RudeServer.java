package org.roundtable.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that does not play its part to the end. */
final class RudeServer implements AutoCloseable {
    /** How far it goes. */
    enum Manner {
        REFUSES_THE_READER,
        LEAVES_BEFORE_THE_MAIL,
        LEAVES_WITH_THE_MAIL
    }

    private final ServerSocket door;
    private final Manner manner;
    private final AtomicInteger visits = new AtomicInteger();

    RudeServer(Manner manner) throws IOException {
        this.manner = manner;
        door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    int visits() {
        return visits.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                visits.incrementAndGet();
                talk(visitor);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream()));
        var out = new PrintWriter(visitor.getOutputStream(), true);
        out.print("220 rude\r\n");
        out.flush();
        boolean taking = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (taking && !line.equals(".")) {
                continue;
            }
            if (taking || line.startsWith("DATA") && manner == Manner.LEAVES_BEFORE_THE_MAIL) {
                return;
            }
            taking = line.startsWith("DATA");
            out.print(answer(line) + "\r\n");
            out.flush();
        }
    }

    private String answer(String line) {
        if (line.startsWith("DATA")) {
            return "354 go on";
        }
        boolean refused = line.startsWith("RCPT") && manner == Manner.REFUSES_THE_READER;
        return refused ? "550 5.1.1 no such person" : "250 fine";
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
