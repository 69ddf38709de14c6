package org.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of one's own, which can be stopped, killed and started again on the same data and port. */
public final class OwnPostgres implements AutoCloseable {
    private static final int LOOKS = 200;

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    public OwnPostgres(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        running = launch();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    /** As by kill -9 of all its processes: nothing is flushed, no connection is closed in order. */
    public void kill() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (int look = 0; look < LOOKS && answers(); look++) {
            Thread.sleep(50);
        }
        Files.delete(folder.resolve("postmaster.pid"));
        running.close();
    }

    private boolean answers() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    public void startAgain() throws IOException {
        running = launch();
    }

    public void stop() throws IOException {
        running.close();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    /** Commits are on disk before they are acknowledged, as PostgreSQL does by itself and test servers usually do not. */
    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
