package org.roundtable.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The one browser that all journeys of a test run share; each person in a journey gets a context of its own from it.
 * Playwright is not thread-safe: use it, and all that comes from it, from the thread of the tests only.
 */
public final class Browsers {
    private static final FutureTask<Browser> SHARED = new FutureTask<>(Browsers::start);

    private Browsers() {}

    /** The shared browser, started by the first who asks, and closed when the tests are over. */
    public static Browser shared() {
        SHARED.run();
        try {
            return SHARED.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("There is no browser to test with", e);
        }
    }

    private static Browser start() {
        var options = options();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options);
    }

    /** How to start a quiet browser without a window, which talks to nobody but the pages it is sent to. */
    public static LaunchOptions options() {
        var options = new LaunchOptions().setHeadless(true).setArgs(arguments());
        Chromium.findOrFetch().ifPresent(options::setExecutablePath);
        return options;
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-quic"));
        if (Chromium.AS_ROOT) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
