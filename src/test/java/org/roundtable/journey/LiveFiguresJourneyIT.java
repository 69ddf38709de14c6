package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.Choice;

/** Whoever looks after the installation sees a vote go out to the screens. */
class LiveFiguresJourneyIT {
    private final MeterRegistry meters = Server.bean(MeterRegistry.class);

    @Test
    void aVoteThatReachesAScreenIsCountedTimedAndDrawn() {
        try (Table table = new Table(3);
                Visitor dana = Visitor.atDesk().signInAs("Dana Reyes")) {
            dana.open("/admin/live");
            assertThat(dana.text("Nothing changed lately").or(dana.text("for 99 of 100")))
                    .isVisible();
            var initiative = table.discussed(table.member(0), "A bench at the bus stop");
            var poll = table.poll(initiative, "Shall we have a bench?");
            Visitor olga = table.observer("Olga Observer").open(table.path(poll));
            assertThat(olga.text("0 of 3 have voted")).isVisible();
            double pushes = pushes();
            long delivered = delivered();
            table.cast(table.member(0), poll, Choice.YES);
            assertThat(olga.text("1 of 3 have voted")).isVisible();
            await().until(() -> pushes() > pushes && delivered() > delivered);
            assertThat(dana.text("for 99 of 100")).isVisible();
            assertThat(dana.page().locator("rt-trend path.trend-line").first())
                    .hasAttribute("d", java.util.regex.Pattern.compile("^M.*L.*"));
            assertThat(dana.page()
                            .request()
                            .get(Server.url("/actuator/prometheus"))
                            .text())
                    .contains(
                            "roundtable_live_screens ",
                            "roundtable_live_topics ",
                            "roundtable_live_pushes_total{transport=\"websocket\"}",
                            "roundtable_live_pushed_characters_total{transport=\"long-polling\"}",
                            "roundtable_live_delivery_seconds_bucket{le=\"0.05\"}",
                            "roundtable_live_changes_folded_total ",
                            "roundtable_live_pushes_spared_total ",
                            "roundtable_live_screens_stalled ",
                            "roundtable_live_screens_fallback ",
                            "roundtable_live_cut_off_total ",
                            "roundtable_live_relay_lag_seconds ",
                            "roundtable_live_relay_connected 1");
        }
    }

    private double pushes() {
        return meters.get("roundtable.live.pushes")
                .tag("transport", "websocket")
                .functionCounter()
                .count();
    }

    private long delivered() {
        return meters.get("roundtable.live.delivery").timer().count();
    }
}
