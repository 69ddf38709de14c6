package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.World;

/** A member with a phone in one hand. */
class PhoneJourneyIT {
    private static final int THUMB = 44;
    private static final int BALLOT = 56;
    private static final List<String> TOUCHED = List.of(
            "main vaadin-button",
            "main button",
            ".shell-nav a",
            ".waiting-title",
            ".shell-tools vaadin-menu-bar-button");

    @Test
    void aThumbIsEnoughToVote() {
        try (Table table = new Table(2)) {
            var initiative = table.discussed(table.member(0), "Blood pressure checks at the barber’s");
            Visitor pia = table.memberOnPhone("Pia Phone");
            var poll = table.poll(initiative, "Shall we begin with four barbers in the spring?");
            table.say(table.member(1), initiative, "My barber would do it");

            pia.open("/login");
            pia.browser().clearCookies();
            pia.open("/login");
            fits(pia);
            pia.field("E-mail").tap();
            pia.page().keyboard().type(table.email(pia));
            pia.page().locator("input[name=password]").tap();
            pia.page().keyboard().type(World.PASSWORD);
            pia.page().keyboard().press("Enter");
            assertThat(pia.heading("What waits for you")).isVisible();
            fits(pia);

            pia.button("Vote now").tap();
            assertThat(pia.choice("Yes")).isVisible();
            fits(pia);
            pia.page()
                    .locator(".choice")
                    .all()
                    .forEach(choice -> assertThat(height(choice)).isGreaterThanOrEqualTo(BALLOT));
            pia.choice("Yes").tap();
            pia.button("Cast my vote").tap();
            assertThat(pia.text("Your vote: Yes")).isVisible();
            fits(pia);

            List.of(
                            table.path(initiative),
                            table.path(poll),
                            table.path("/polls"),
                            table.path("/needs"),
                            table.path("/people"),
                            table.path("/charter"),
                            table.path("/initiatives/new"),
                            "/library",
                            "/boards",
                            "/profile")
                    .forEach(page -> fits(pia.open(page)));
        }
    }

    /** Nothing to be pushed sideways, and nothing too small for a thumb. */
    private static void fits(Visitor visitor) {
        assertThat(visitor.page().locator("h1").first()).isVisible();
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + visitor.path())
                .isEqualTo(Visitor.PHONE);
        for (String selector : TOUCHED) {
            for (Locator thing : visitor.page().locator(selector + ":visible").all()) {
                assertThat(height(thing))
                        .as(thing.evaluate("thing => thing.outerHTML.slice(0, 120)") + " on " + visitor.path())
                        .isGreaterThanOrEqualTo(THUMB);
            }
        }
    }

    private static double height(Locator thing) {
        return thing.boundingBox().height;
    }
}
