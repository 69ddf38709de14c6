package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.testing.OwnPostgres;

/** The database goes away under people's fingers and comes back; then the server is asked to end, and starts again. */
class DatabaseAwayIT {
    private static final String INITIATIVE = "A blood pressure van that stops where people work";
    private static final String NOTHING_UNSENT =
            "() => !Object.keys(sessionStorage).some(key => key.startsWith('roundtable.typed.'))";
    private static final int PATIENCE = 60_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void everyPauseIsToldInALineAndMendsItself() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder.resolve("postgres"));
                AppProcess application =
                        new AppProcess(folder, "--roundtable.demo=true", "--spring.datasource.url=" + postgres.url());
                Visitor marcus = Visitor.at(Visitor.DESK, ColorScheme.LIGHT, "en-US", application::url)) {
            marcus.signInAs("Marcus Hill").link(INITIATIVE).first().click();
            marcus.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+$"));
            marcus.field("Your comment").pressSequentially("Where would it park?");
            marcus.stays();
            marcus.page().waitForFunction(NOTHING_UNSENT);

            postgres.stop();
            await().pollInSameThread().atMost(Duration.ofMillis(PATIENCE)).until(() -> turnedAway(marcus, application));
            marcus.button("Send comment").press("Enter");
            toldThat(marcus, "Connection lost. Your text is kept.");
            assertThat(marcus.page().locator(".comment-body", having("Where would it park?")))
                    .hasCount(0);

            postgres.startAgain();
            assertThat(marcus.page().locator(".comment-body", having("Where would it park?")))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
            assertThat(marcus.hasStayed()).isTrue();
            assertThat(marcus.connectionLine())
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));

            marcus.field("Your comment").pressSequentially("And who drives?");
            assertThat(application.end()).isZero();
            toldThat(marcus, "Roundtable is being restarted. What you typed is kept.");
            logIsQuiet(application);

            application.startAgain();
            marcus.page().waitForURL(Pattern.compile(".*/login.*"));
            marcus.page().locator("button.demo-person", having("Marcus Hill")).click();
            assertThat(marcus.field("Your comment"))
                    .hasValue("And who drives?", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
            assertThat(marcus.page().locator(".comment-body", having("Where would it park?")))
                    .hasCount(1);
        }
    }

    /** A page notices that the database is away; a picture, which needs none, is turned away once all requests are. */
    private static boolean turnedAway(Visitor visitor, AppProcess application) {
        visitor.page().request().get(application.url("/"));
        return visitor.page().request().get(application.url("/favicon.svg")).status() == 503;
    }

    private static void toldThat(Visitor visitor, String line) {
        assertThat(visitor.connectionLine())
                .containsText(line, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void logIsQuiet(AppProcess application) throws Exception {
        String log = Files.readString(application.log());
        assertThat(log.lines().filter(line -> line.contains("The database cannot be reached")))
                .hasSize(1);
        assertThat(log.lines().filter(line -> line.contains("The database is back.")))
                .hasSize(1);
        assertThat(log.lines().filter(line -> line.contains(" ERROR "))).hasSizeLessThan(5);
    }

    private static com.microsoft.playwright.Page.LocatorOptions having(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
