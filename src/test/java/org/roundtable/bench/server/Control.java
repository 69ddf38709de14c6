package org.roundtable.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The server's end of the line on which the bench asks and tells it things: a word and its arguments. */
final class Control {
    /** What a deed gives back that answers nothing. */
    static final Object SILENCE = "";

    private final Map<String, Function<List<String>, Object>> deeds = new HashMap<>();

    Control() {
        on(Command.CPU, said -> Vitals.cpuNanos());
        on(Command.COMPILED, said -> Vitals.compiledMillis());
        on(Command.HEAP, said -> Vitals.heapAfterCollection());
        on(Command.OWNERS, said -> Vitals.greatestOwners());
    }

    Control on(Command command, Function<List<String>, Object> deed) {
        deeds.put(command.name(), deed);
        return this;
    }

    /** Calls the bench, says on which port the server answers, and obeys until the line is cut; then the process ends. */
    void obey(int benchPort, int serverPort) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), benchPort);
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8)) {
            line.setTcpNoDelay(true);
            out.println(serverPort);
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                Object answer = answer(List.of(said.split(" ")));
                if (answer != SILENCE) {
                    out.println(answer);
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private Object answer(List<String> words) {
        try {
            return Objects.requireNonNull(deeds.get(words.getFirst()), words.getFirst())
                    .apply(words.subList(1, words.size()));
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            return "failed " + failed;
        }
    }
}
