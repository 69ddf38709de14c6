package org.roundtable.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.Roundtable;
import org.roundtable.testing.Processes;

/** The application in a process of its own, which can be killed and started again on the same data and port. */
final class AppProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private final Class<?> main;
    private final Path folder;
    private final List<String> settings;
    private final int port = freePort();
    private Process process;

    AppProcess(Path folder, String... settings) {
        this(Roundtable.class, folder, settings);
    }

    /** @param main starts the application, and may do more in its process */
    AppProcess(Class<?> main, Path folder, String... settings) {
        this.main = main;
        this.folder = folder;
        this.settings = List.of(settings);
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitAnswer();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** As by kill -9: no hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As by kill: it is asked to end, and gives its exit code. */
    int end() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    void startAgain() {
        process = launch();
        awaitAnswer();
    }

    int port() {
        return port;
    }

    Path log() {
        return folder.resolve("log.txt");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process launch() {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=" + port);
        if (settings.stream().noneMatch(setting -> setting.startsWith("--spring.datasource.url="))) {
            arguments.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("roundtable") + ";WRITE_DELAY=0");
        }
        try {
            return Processes.java(main, arguments)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IllegalStateException("The application does not answer; see " + log());
            }
            pause();
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
