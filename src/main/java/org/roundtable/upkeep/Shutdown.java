package org.roundtable.upkeep;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/** Being asked to end is no failure: the exit code is 0 and not 143, which service managers take for a crash. */
public final class Shutdown {
    private Shutdown() {}

    /** From now on SIGTERM stops the application in good order and ends the process with 0. */
    public static void onTermination(ConfigurableApplicationContext running) {
        Signal.handle(
                new Signal("TERM"),
                asked ->
                        Thread.ofPlatform().name("shutdown").start(() -> System.exit(SpringApplication.exit(running))));
    }
}
