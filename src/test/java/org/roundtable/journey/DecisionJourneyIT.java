package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeSupport;
import org.roundtable.testing.As;

/** The main job, whole: from an idea to an outcome, with three people at their own screens and nobody reloading. */
class DecisionJourneyIT {
    private static final String TITLE = "Rides to the clinic on Tuesdays";

    @Test
    void anIdeaBecomesADecision() {
        try (Table table = new Table(2)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.member("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            ben.open(table.path(""));
            String page = propose(table, ana);
            assertThat(ben.link(TITLE)).isVisible();

            fay.open(page);
            seconds(table, ana, ben, page);
            discusses(ana, ben);
            decides(ana, ben, fay);
        }
    }

    private static String propose(Table table, Visitor ana) {
        ana.open(table.path("/initiatives/new"));
        ana.button("Start with a blank page").click();
        ana.field("Title").fill(TITLE);
        ana.field("Summary in plain words").fill("A van drives people without a car to the clinic every Tuesday.");
        ana.field("How we know").fill("Eleven of us missed a visit this year for want of a ride.");
        ana.field("Whom it serves").fill("Neighbors without a car");
        ana.field("Whom it serves").press("Tab");
        assertThat(ana.text("Saved ").first()).isVisible();
        ana.button("Send to the board").click();
        ana.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+$"));
        assertThat(ana.heading(TITLE)).isVisible();
        return ana.page().url().replaceAll("https?://[^/]+", "");
    }

    private static void seconds(Table table, Visitor ana, Visitor ben, String page) {
        ben.link(TITLE).first().click();
        ben.button("I second this").click();
        assertThat(ana.text("1 of 3").first()).isVisible();
        InitiativeId initiative = InitiativeId.of(page.substring(page.lastIndexOf('/') + 1));
        InitiativeSupport support = Server.bean(InitiativeSupport.class);
        for (int i = 0; i < 2; i++) {
            int member = i;
            As.person(
                    table.board().member(member),
                    () -> support.second(table.board().id(), initiative));
        }
        assertThat(ana.page().locator(".stepper [aria-current=step]")).hasText("Discussion");
        assertThat(ben.page().locator(".stepper [aria-current=step]")).hasText("Discussion");
    }

    private static void discusses(Visitor ana, Visitor ben) {
        ana.field("Your comment").fill("Half a thought that is not");
        ben.field("Your comment").fill("Who **drives** the van?");
        ben.button("Send comment").click();
        assertThat(ana.page()
                        .locator(
                                ".comment strong",
                                new com.microsoft.playwright.Page.LocatorOptions().setHasText("drives")))
                .isVisible();
        assertThat(ana.field("Your comment")).hasValue("Half a thought that is not");
    }

    private static void decides(Visitor ana, Visitor ben, Visitor fay) {
        fay.link("Open a vote").or(fay.button("Open a vote")).first().click();
        fay.field("How many must take part?").fill("2");
        fay.field("How many must take part?").press("Tab");
        fay.button("Open the vote").click();

        choose(ana, "Yes");
        choose(ben, "Yes");
        assertThat(ben.text("Your vote is in: Yes")
                        .or(ben.text("Your vote: Yes"))
                        .first())
                .isVisible();
        ana.button("Cast my vote").click();
        assertThat(ben.text("2 of 4 have voted").first()).isVisible();
        fay.button("Close the vote now").click();
        fay.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                .locator("vaadin-button")
                .last()
                .click();
        assertThat(ana.page().locator(".verdict-word").first()).hasText("Passed");
        assertThat(ben.page().locator(".verdict-word").first()).hasText("Passed");
    }

    private static void choose(Visitor visitor, String choice) {
        visitor.page()
                .locator(".choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText(choice))
                .first()
                .click();
    }
}
