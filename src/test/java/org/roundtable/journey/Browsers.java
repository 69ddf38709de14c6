package org.roundtable.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The browser that all journeys of a test run share; each person in a journey gets a context of its own from it. Playwright
 * is not thread-safe: each thread has a browser of its own, and uses it and all that comes from it alone.
 */
public final class Browsers {
    private static final ThreadLocal<Started> OWN = ThreadLocal.withInitial(Browsers::start);

    private Browsers() {}

    /** The thread's browser, started when it is first asked for, and closed when the tests are over. */
    public static Browser shared() {
        return OWN.get().browser();
    }

    /** Closes the thread's browser before that. */
    static void close() {
        OWN.get().playwright().close();
        OWN.remove();
    }

    private static Started start() {
        var options = options();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return new Started(playwright, playwright.chromium().launch(options));
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
                "--disable-quic",
                "--disable-gpu"));
        if (Chromium.AS_ROOT) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private record Started(Playwright playwright, Browser browser) {}
}
