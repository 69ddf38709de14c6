package org.roundtable.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.roundtable.journey.Browsers;
import org.roundtable.journey.Server;
import org.roundtable.testing.World;

/** A page in a browser that notes when it was clicked last, and when it first showed something. */
final class Screen implements AutoCloseable {
    private static final String NOW = "performance.timeOrigin + performance.now()";
    private static final String NOTE_CLICKS =
            "addEventListener('click', () => window.benchClicked = " + NOW + ", { capture: true })";

    private final BrowserContext context =
            Browsers.shared().newContext(new Browser.NewContextOptions().setLocale("en-US"));
    private final Page page = context.newPage();

    Screen(String email) {
        page.setDefaultTimeout(20_000);
        page.addInitScript(NOTE_CLICKS);
        page.navigate(Server.url("/login"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(World.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
    }

    /** Opens a page and waits until it shows this. */
    void open(String path, String shown) {
        page.navigate(Server.url("/" + path));
        page.locator(shown).first().waitFor();
    }

    Locator at(String selector) {
        return page.locator(selector).first();
    }

    Page page() {
        return page;
    }

    /** From now on, looks at every change of the page whether this holds. */
    void watchFor(String condition) {
        page.evaluate("() => { const holds = () => " + condition + ";"
                + " window.benchSeen = null;"
                + " const look = () => { if (window.benchSeen === null && holds()) {"
                + "   window.benchSeen = " + NOW + "; changes.disconnect(); clearInterval(timer); } };"
                + " const changes = new MutationObserver(look);"
                + " changes.observe(document,"
                + "   { subtree: true, childList: true, characterData: true, attributes: true });"
                + " const timer = setInterval(look, 5); }");
    }

    double clicked() {
        return number("window.benchClicked");
    }

    double seen() {
        page.waitForFunction("() => typeof window.benchSeen === 'number'");
        return number("window.benchSeen");
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
