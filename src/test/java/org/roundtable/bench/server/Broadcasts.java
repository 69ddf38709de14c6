package org.roundtable.bench.server;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Where there is no application a vote is a message with its number, filled up to as many bytes as Roundtable's. */
final class Broadcasts {
    private final ExecutorService voter = Executors.newSingleThreadExecutor();
    private volatile String filling = "";

    Control obeying(Consumer<String> everybody) {
        return new Control()
                .on(Command.PAYLOAD, said -> {
                    filling = " ".repeat(Integer.parseInt(said.getFirst()));
                    return Control.SILENCE;
                })
                .on(Command.VOTE, said -> {
                    voter.execute(() -> everybody.accept(message(said)));
                    return Control.SILENCE;
                });
    }

    private String message(List<String> said) {
        String number = '#' + said.getLast() + ';';
        return number + filling.substring(Math.min(filling.length(), number.length()));
    }
}
