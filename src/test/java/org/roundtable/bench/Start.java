package org.roundtable.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The installed program, with and without the cache that the installation made: until it answers. */
final class Start {
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final String WITH = "-XX:AOTMode=on";
    private static final String WITHOUT = "-XX:AOTMode=off";

    private final Path folder;

    private Start(Path folder) {
        this.folder = folder;
    }

    static Report measure() throws IOException, InterruptedException {
        Path place = Place.empty();
        Path folder = place.resolve("installed");
        if (java(place, List.of("-jar", program().toString(), "install", "--to=" + folder))
                        .waitFor()
                != 0) {
            throw new IOException("Not installed; see " + place.resolve("log.txt"));
        }
        return new Start(folder).report();
    }

    private Report report() throws IOException, InterruptedException {
        Times with = new Times();
        Times without = new Times();
        secondsUntilItAnswers(WITH);
        for (int round = 0; round < ROUNDS; round++) {
            with.add(secondsUntilItAnswers(WITH));
            without.add(secondsUntilItAnswers(WITHOUT));
        }
        Row row = Row.atMost(
                "Start with the AOT cache against without, both extracted",
                0.5,
                " ×",
                with.median() / without.median());
        String text = "%s s with it, %s s without, until the first answer, on all cores.%n"
                .formatted(Row.number(with.median()), Row.number(without.median()));
        return Report.of(Workload.START, List.of(row), 0, text);
    }

    private double secondsUntilItAnswers(String cache) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process server = java(
                folder,
                List.of(
                        "@roundtable.options",
                        cache,
                        "-jar",
                        "roundtable.jar",
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:./measured;WRITE_DELAY=0"));
        try {
            URI health = URI.create("http://localhost:" + port + "/actuator/health");
            while (!answers(health)) {
                if (!server.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IOException("No answer; see " + folder.resolve("log.txt"));
                }
                Thread.sleep(GLANCE);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            server.destroy();
            server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static boolean answers(URI address) {
        try {
            return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode()
                    == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Process java(Path in, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(Cores.all());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(in.resolve("log.txt").toFile()))
                .start();
    }

    private static Path program() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No jar in target; run ./mvnw package"))
                    .toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
