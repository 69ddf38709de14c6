package org.roundtable.voting;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.roundtable.testing.Processes;

/** {@link CastingBallots} in a process of its own, and what it has told so far. */
final class VotingProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger votes = new AtomicInteger();
    private final CompletableFuture<Void> reading;

    VotingProcess(File log, List<String> settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--logging.level.root=error",
                "--spring.main.banner-mode=off",
                "--spring.datasource.hikari.connection-timeout=1000"));
        arguments.addAll(settings);
        process = Processes.java(CastingBallots.class, arguments)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        reading = CompletableFuture.runAsync(this::read);
    }

    /** Waits until so many more votes were told. */
    void awaitVotes(int more) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int wanted = votes.get() + more;
        while (votes.get() < wanted) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new TimeoutException("Only " + votes + " votes of " + wanted + " were told");
            }
            Thread.sleep(5);
        }
    }

    /** As by kill -9. Gives all that was told before. */
    List<String> kill() throws Exception {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reading.get();
        return told();
    }

    /** What was told so far; a line that was cut off is none. */
    List<String> told() {
        return told.stream()
                .filter(line -> line.matches("V \\d+ \\d+ (YES|NO|ABSTAIN)|D \\d+ \\d+"))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (line.startsWith("V ")) {
                    votes.incrementAndGet();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
