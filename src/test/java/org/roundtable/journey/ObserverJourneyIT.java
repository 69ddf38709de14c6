package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.Choice;

/** Somebody who follows a board: everything moves before their eyes, and nothing they can press says no. */
class ObserverJourneyIT {
    private static final String TITLE = "Free dental morning";

    @Test
    void anObserverSeesAllAndIsRefusedNothing() {
        try (Table table = new Table(3)) {
            Visitor olga = table.observer("Olga Observer");
            olga.open(table.path(""));
            saysWhyNot(olga, "You follow this board as an observer. Members propose.");
            var initiative = table.proposed(table.member(0), TITLE);
            olga.link(TITLE).first().click();
            saysWhyNot(olga, "You follow this board as an observer. Members second proposals.");
            saysWhyNot(olga, "You follow this board as an observer. Members write here.");
            for (int member = 1; member < 3; member++) {
                assertThat(olga.text((member - 1) + " of 3 seconds")).isVisible();
                table.second(table.member(member), initiative);
            }
            assertThat(olga.text("2 of 3 seconds")).isVisible();
            nothingRefuses(olga);

            var weighed = table.discussed(table.member(0), "A walking group for Mondays");
            olga.open(table.path(weighed));
            table.say(table.member(1), weighed, "My neighbors would come");
            assertThat(olga.text("My neighbors would come")).isVisible();
            var poll = table.poll(weighed, "Shall we walk on Mondays?");
            saysWhyNot(olga, "You follow this board as an observer. Members vote.");
            table.cast(table.member(0), poll, Choice.YES);
            assertThat(olga.text("1 of 3 have voted")).isVisible();
            nothingRefuses(olga);

            List.of("", "/polls", "/needs", "/people", "/charter", "/initiatives/new")
                    .forEach(place -> nothingRefuses(olga.open(table.path(place))));
            nothingRefuses(olga.open(table.path(poll)));
            saysWhyNot(olga.open(table.path("/initiatives/new")), "You follow this board as an observer.");
            saysWhyNot(olga.open(table.path("/polls/new")), "facilitator");
        }
    }

    private static void saysWhyNot(Visitor visitor, String why) {
        assertThat(visitor.page()
                        .locator(".why-not", new com.microsoft.playwright.Page.LocatorOptions().setHasText(why))
                        .first())
                .isVisible();
    }

    /** Presses whatever there is to press. */
    private static void nothingRefuses(Visitor visitor) {
        assertThat(visitor.page().locator("h1").first()).isVisible();
        assertThat(visitor.page().locator("main vaadin-text-area")).hasCount(0);
        for (Locator button : visitor.page()
                .locator("main vaadin-button:visible, main button:visible")
                .all()) {
            button.click();
        }
        assertThat(visitor.page().locator("h1").first()).isVisible();
        assertThat(visitor.toast()).hasCount(0);
        assertThat(visitor.page().locator(".oops")).hasCount(0);
    }
}
