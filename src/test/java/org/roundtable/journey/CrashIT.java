package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies while people vote and type. Whatever a screen said was done is there when it is back. */
class CrashIT {
    private static final String INITIATIVE = "A blood pressure van that stops where people work";
    private static final String NOTHING_UNSENT =
            "() => !Object.keys(sessionStorage).some(key => key.startsWith('roundtable.typed.'))";

    /** From then on a page that cannot be reached says so in our words. */
    private static final String KEPT_FOR_LATER = "() => navigator.serviceWorker.controller !== null";

    private static final int BEFORE_DEATH = 4;
    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @BeforeAll
    static void haveTimeForARestart() {
        setDefaultAssertionTimeout(PATIENCE);
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheServerDies() throws Exception {
        try (AppProcess application = new AppProcess(folder, "--roundtable.demo=true");
                Visitor grace = sitDown(application);
                Visitor marcus = sitDown(application);
                Visitor rosa = sitDown(application)) {
            goToTheInitiative(grace, "Grace Whitfield");
            String page = grace.page().url();
            marcus.signInAs("Marcus Hill").page().navigate(page);
            rosa.signInAs("Rosa Delgado").page().navigate(page);

            votes(marcus);
            round(application, "one", grace, marcus, rosa);
            assertThat(marcus.page().locator(".my-vote")).hasAttribute("data-choice", "YES");

            votes(rosa);
            round(application, "two", grace, marcus, rosa);
            assertThat(marcus.page().locator(".my-vote")).hasAttribute("data-choice", "YES");
            assertThat(rosa.page().locator(".my-vote")).hasAttribute("data-choice", "YES");
            assertThat(grace.page().locator(".turnout").first()).containsText("9 of 12");
        }
    }

    private void round(AppProcess application, String round, Visitor grace, Visitor marcus, Visitor rosa)
            throws Exception {
        marcus.page().waitForFunction(KEPT_FOR_LATER);
        String typed = keepsADraft(grace, "Half a thought " + round);
        String last = commentsUntilTheServerDies(application, round, marcus, rosa);
        typesOn(grace, " and the rest of it");
        assertThat(grace.page()
                        .locator("vaadin-connection-indicator[offline], vaadin-connection-indicator[reconnecting]")
                        .first())
                .isAttached();
        marcus.page().reload();
        assertThat(marcus.page().locator("h1")).hasText("No connection to the table");

        application.startAgain();
        comesBack(grace, "Grace Whitfield");
        comesBack(marcus, "Marcus Hill");
        comesBack(rosa, "Rosa Delgado");
        assertThat(composer(grace)).hasValue(typed + " and the rest of it");
        everythingIsThereOnce(marcus, last);
        assertThat(marcus.page().locator(".comment-body").filter(having("Half a thought")))
                .hasCount(0);
    }

    private Visitor sitDown(AppProcess application) {
        Visitor visitor = Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "en-US", application::url);
        visitor.page().setDefaultTimeout(PATIENCE);
        return visitor;
    }

    private static void goToTheInitiative(Visitor visitor, String person) {
        visitor.signInAs(person).link(INITIATIVE).first().click();
        visitor.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+$"));
    }

    private static void votes(Visitor visitor) {
        visitor.page().locator(".choice[data-choice=YES]").click();
        assertThat(visitor.page().locator(".choice[data-choice=YES]")).hasAttribute("aria-checked", "true");
        visitor.page().locator(".ballot vaadin-button[theme~=primary]").click();
        assertThat(visitor.page().locator(".my-vote")).isVisible();
    }

    /** Types, and waits until the server has it: then nothing is left that only the browser knows. */
    private static String keepsADraft(Visitor visitor, String text) {
        composer(visitor).fill("");
        composer(visitor).pressSequentially(text);
        visitor.page().waitForFunction(NOTHING_UNSENT);
        return text;
    }

    private static void typesOn(Visitor visitor, String text) {
        composer(visitor).press("End");
        composer(visitor).pressSequentially(text);
    }

    /** Notes each comment once it is in the thread. The last, cut off by the death, may be there or not. */
    private String commentsUntilTheServerDies(AppProcess application, String round, Visitor... authors) {
        CompletableFuture<Void> death = new CompletableFuture<>();
        for (int i = 0; ; i++) {
            String text = "Said in round " + round + " as number " + i + ".";
            if (i == BEFORE_DEATH) {
                death = CompletableFuture.runAsync(
                        () -> kill(application), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
            }
            if (!comment(authors[i % authors.length], text)) {
                death.join();
                return text;
            }
            acknowledged.add(text);
        }
    }

    private static boolean comment(Visitor author, String text) {
        try {
            composer(author).fill(text);
            author.page()
                    .locator(".thread > .composer vaadin-button[theme~=primary]")
                    .click();
            author.page()
                    .locator(".comment-body")
                    .filter(having(text))
                    .waitFor(new Locator.WaitForOptions().setTimeout(6_000));
            return true;
        } catch (PlaywrightException gone) {
            return false;
        }
    }

    /** The page finds by itself that the server is new, and leads by way of the sign-in page back to where it was. */
    private static void comesBack(Visitor visitor, String person) {
        visitor.page().waitForURL(Pattern.compile(".*/login.*"));
        visitor.page()
                .locator("button.demo-person", new Page.LocatorOptions().setHasText(person))
                .click();
        visitor.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+(\\?.*)?$"));
        assertThat(visitor.page().locator(".thread .comment").first()).isVisible();
    }

    private void everythingIsThereOnce(Visitor visitor, String cutOff) {
        for (String text : acknowledged) {
            assertThat(visitor.page().locator(".comment-body").filter(having(text)))
                    .hasCount(1);
        }
        assertThat(visitor.page()
                        .locator(".comment-body")
                        .filter(having(cutOff))
                        .count())
                .isLessThanOrEqualTo(1);
        assertThat(acknowledged).isNotEmpty();
    }

    private static Locator composer(Visitor visitor) {
        return visitor.page().locator(".thread > .composer textarea");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void kill(AppProcess application) {
        try {
            application.kill();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
