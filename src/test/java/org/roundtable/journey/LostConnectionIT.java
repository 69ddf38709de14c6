package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.Choice;

/** The network goes away for a while in the midst of a vote and of a sentence. */
class LostConnectionIT {
    private static final int AWAY = 20_000;
    private static final int PATIENCE = 60_000;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);

    @Test
    void aScreenIsRightAgainByItselfWhenTheNetworkIsBack() {
        try (Table table = new Table(6);
                CutWire wire = new CutWire(Server.port());
                Visitor nora = table.memberBehind("Nora Network", wire)) {
            var initiative = table.discussed(table.member(0), "Shade at the bus stop");
            var poll = table.poll(initiative, "Shall we ask the city for shade?");
            nora.open(table.path(initiative));
            table.cast(table.member(0), poll, Choice.YES);
            assertThat(nora.text("1 of 7 have voted")).isVisible(PATIENTLY);
            nora.stays();
            nora.field("Your comment").pressSequentially("Half a ");

            nora.browser().setOffline(true);
            wire.cut();
            nora.field("Your comment").pressSequentially("thought");
            for (int member = 1; member < 5; member++) {
                table.cast(table.member(member), poll, Choice.YES);
            }
            assertThat(nora.connectionLine())
                    .containsText(
                            "Your text is kept.", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            nora.page().waitForTimeout(AWAY);
            assertThat(nora.text("1 of 7 have voted")).isVisible();

            wire.mend();
            nora.browser().setOffline(false);
            assertThat(nora.text("5 of 7 have voted")).isVisible(PATIENTLY);
            assertThat(nora.connectionLine()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
            assertThat(nora.field("Your comment")).hasValue("Half a thought");
            assertThat(nora.hasStayed()).isTrue();

            nora.button("Send comment").click();
            assertThat(nora.page().locator(".comment-body")).hasText("Half a thought");
            table.cast(table.member(5), poll, Choice.NO);
            assertThat(nora.text("6 of 7 have voted")).isVisible(PATIENTLY);
        }
    }

    /** As happens when a session has ended and the server has just come back. */
    @Test
    void aPageWhoseReloadIsNeverAnsweredAsksAgain() {
        var direct = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (BrowserContext browser = Browsers.shared().newContext(direct)) {
            Page page = browser.newPage();
            page.clock().install();
            page.navigate(Server.url("/login"));
            page.waitForFunction("window.Vaadin?.connectionState?.roundtable");
            AtomicInteger asked = new AtomicInteger();
            page.route("**/login", request -> {
                if (asked.incrementAndGet() > 1) {
                    request.resume();
                }
            });
            page.evaluate("window.before = true; location.reload()");
            page.waitForTimeout(500);
            assertThat(asked).hasValue(1);
            page.clock().fastForward(AWAY);
            page.waitForFunction("!window.before");
            assertThat(asked).hasValue(2);
        }
    }
}
