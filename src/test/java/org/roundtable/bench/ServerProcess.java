package org.roundtable.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roundtable.bench.server.Command;

/** A server in a process of its own, which the bench can ask and tell things while it serves. */
final class ServerProcess implements AutoCloseable {
    static final List<String> JVM = List.of(
            "-Xms3g",
            "-Xmx3g",
            "-XX:+UseG1GC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Socket line;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final int port;

    private ServerProcess(Process process, Socket line) throws IOException {
        this.process = process;
        this.line = line;
        line.setTcpNoDelay(true);
        answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        questions = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
        port = Integer.parseInt(answers.readLine());
    }

    /** @param main what runs, with this bench's port as its first argument */
    static ServerProcess start(Class<?> main, Path folder, List<String> settings) throws IOException {
        try (ServerSocket bench = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            bench.setSoTimeout((int) PATIENCE.toMillis());
            List<String> arguments = new ArrayList<>(List.of(Integer.toString(bench.getLocalPort())));
            arguments.addAll(settings);
            Process process = launch(main, folder, arguments);
            try {
                return new ServerProcess(process, bench.accept());
            } catch (IOException silent) {
                process.destroyForcibly();
                throw new IOException("No server; see " + folder.resolve("log.txt"), silent);
            }
        }
    }

    /** Runs something to its end. */
    static void runToEnd(Class<?> main, Path folder, List<String> settings) throws IOException, InterruptedException {
        if (launch(main, folder, settings).waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed; see " + folder.resolve("log.txt"));
        }
    }

    private static Process launch(Class<?> main, Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(Cores.ofServer());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    int port() {
        return port;
    }

    /** Says something that is not answered. */
    synchronized void tell(Command command, Object... arguments) {
        questions.println(command
                + Arrays.stream(arguments).map(argument -> " " + argument).collect(Collectors.joining()));
    }

    synchronized String ask(Command command) {
        tell(command);
        try {
            String answer = Objects.requireNonNull(answers.readLine(), "the server is gone");
            if (answer.startsWith("failed")) {
                throw new IllegalStateException(command + " " + answer);
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long number(Command command) {
        return Long.parseLong(ask(command));
    }

    @Override
    public void close() throws IOException {
        line.close();
        process.destroyForcibly();
    }
}
