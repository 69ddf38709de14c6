package org.roundtable.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. Finds things as a person or a screen reader does: by role and name. */
final class Visitor implements AutoCloseable {
    static final int DESK = 1440;
    static final int PHONE = 390;

    private final BrowserContext context;
    private final Page page;
    private final Function<String, String> urls;

    private Visitor(BrowserContext context, Function<String, String> urls) {
        this.context = context;
        this.page = context.newPage();
        this.urls = urls;
        page.setDefaultTimeout(15_000);
    }

    static Visitor at(int width, ColorScheme colours, String language, Function<String, String> urls) {
        boolean phone = width == PHONE;
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, phone ? 844 : 900)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setColorScheme(colours)
                .setLocale(language);
        return new Visitor(Browsers.shared().newContext(options), urls);
    }

    static Visitor atDesk() {
        return at(DESK, ColorScheme.LIGHT, "en-US", Server::url);
    }

    static Visitor onPhone() {
        return at(PHONE, ColorScheme.LIGHT, "en-US", Server::url);
    }

    /** As on a device that has never been here. */
    Visitor forgotten() {
        context.clearCookies();
        return this;
    }

    Visitor signIn(String email, String password) {
        open("/login");
        return giveCredentials(email, password);
    }

    /** Fills in the sign-in page one stands before. */
    Visitor giveCredentials(String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return this;
    }

    /** Signs in with one click, as one of the demo's people. */
    Visitor signInAs(String demoPerson) {
        open("/login");
        page.locator("button.demo-person", new Page.LocatorOptions().setHasText(demoPerson))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(urls.apply(path));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label);
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** A choice of a ballot or of a form. */
    Locator choice(String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The button of the question whether one is sure. */
    Locator sure(String name) {
        return page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The stage an initiative's screen says it is at. */
    Locator stage() {
        return page.locator(".stepper [aria-current=step]");
    }

    /** What is told to somebody who has just done something. */
    Locator toast() {
        return page.locator("vaadin-notification-card");
    }

    /** The line that a screen without a connection shows. */
    Locator connectionLine() {
        return page.locator("vaadin-connection-indicator[offline], vaadin-connection-indicator[reconnecting]");
    }

    /** From now on {@link #hasStayed} tells whether the page was loaded anew. */
    void stays() {
        page.evaluate("window.hasStayed = true");
    }

    boolean hasStayed() {
        return Boolean.TRUE.equals(page.evaluate("window.hasStayed === true"));
    }

    /** Where the person is, without the server's name. */
    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    BrowserContext browser() {
        return context;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
