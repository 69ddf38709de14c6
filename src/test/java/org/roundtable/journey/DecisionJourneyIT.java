package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.InitiativeId;

/** The main job, whole: from an idea to an outcome, with four people at their own screens and nobody reloading. */
class DecisionJourneyIT {
    private static final String TITLE = "Rides to the clinic on Tuesdays";

    @Test
    void anIdeaBecomesADecision() {
        try (Table table = new Table(2)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.member("Ben Backer");
            Visitor cora = table.observer("Cora Keeps-an-eye");
            Visitor fay = table.facilitator("Fay Second");
            Stream.of(ben, cora, fay).forEach(someone -> someone.open(table.path("")));
            ana.open(table.path("/initiatives/new"));
            Stream.of(ana, ben, cora, fay).forEach(Visitor::stays);

            propose(ana);
            assertThat(column(cora, "PROPOSED")).containsText(TITLE);
            second(table, ana, ben);
            assertThat(column(cora, "DISCUSSION")).containsText(TITLE);
            discuss(ana, ben);
            openTheVote(ana, ben, fay);
            assertThat(column(cora, "DECISION")).containsText(TITLE);
            vote(ana, ben);
            close(ana, ben, fay);
            stateTheOutcome(ana, ben, fay);
            assertThat(column(cora, "PLANNED")).containsText(TITLE);
            assertThat(cora.page().locator(".lately")).containsText("was adopted and is planned");
            assertThat(Stream.of(ana, ben, cora, fay)).allMatch(Visitor::hasStayed);
        }
    }

    private static void propose(Visitor ana) {
        ana.button("Start with a blank page").click();
        ana.field("Title").fill(TITLE);
        ana.field("Summary in plain words").fill("A van drives people without a car to the clinic every Tuesday.");
        ana.field("How we know").fill("Eleven of us missed a visit this year for want of a ride.");
        ana.field("Whom it serves").fill("Neighbors without a car");
        ana.field("Whom it serves").press("Tab");
        assertThat(ana.text("Saved ")).isVisible();
        ana.button("Send to the board").click();
        ana.page().waitForURL(Pattern.compile(".*/initiatives/[0-9a-v]+$"));
        assertThat(ana.heading(TITLE)).isVisible();
    }

    private static void second(Table table, Visitor ana, Visitor ben) {
        ben.link(TITLE).first().click();
        ben.button("I second this").click();
        assertThat(ana.text("1 of 3 seconds")).isVisible();
        String path = ana.path();
        InitiativeId initiative = InitiativeId.of(path.substring(path.lastIndexOf('/') + 1));
        table.second(table.member(0), initiative);
        table.second(table.member(1), initiative);
        Stream.of(ana, ben).forEach(author -> assertThat(author.stage()).hasText("Discussion"));
    }

    private static void discuss(Visitor ana, Visitor ben) {
        ana.field("Your comment").fill("Half a thought that is not");
        assertThat(ben.text("Ana Author is writing…")).isVisible();
        ana.button("Withdraw").click();
        ana.dialog().getByRole(AriaRole.TEXTBOX).fill("I am not sure");
        ben.field("Your comment").fill("Who **drives** the van?");
        ben.button("Send comment").click();
        assertThat(ana.page().locator(".comment strong", new Page.LocatorOptions().setHasText("drives")))
                .isVisible();
        assertThat(ana.field("Your comment")).hasValue("Half a thought that is not");
        assertThat(ben.field("Your comment")).hasValue("");
    }

    private static void openTheVote(Visitor ana, Visitor ben, Visitor fay) {
        fay.link(TITLE).first().click();
        fay.link("Open a vote").click();
        fay.field("How many must take part?").fill("2");
        fay.field("How many must take part?").press("Tab");
        fay.button("Open the vote").click();
        assertThat(fay.text("0 of 4 have voted")).isVisible();
        assertThat(ana.dialog().getByRole(AriaRole.TEXTBOX)).hasValue("I am not sure");
        ana.dialog().getByRole(AriaRole.BUTTON, named("Cancel")).click();
        Stream.of(ana, ben).forEach(voter -> {
            assertThat(voter.stage()).hasText("Decision");
            assertThat(voter.choice("Yes")).isVisible();
        });
        assertThat(ana.field("Your comment")).hasValue("Half a thought that is not");
    }

    private static void vote(Visitor ana, Visitor ben) {
        ana.choice("Yes").click();
        ana.field("Why? You may leave this empty").fill("Because my");
        ben.choice("Yes").click();
        ben.button("Cast my vote").click();
        assertThat(ben.text("Your vote: Yes")).isVisible();
        assertThat(ana.text("1 of 4 have voted")).isVisible();
        assertThat(ana.choice("Yes")).isChecked();
        assertThat(ana.field("Why? You may leave this empty")).hasValue("Because my");
        ana.button("Cast my vote").click();
        assertThat(ana.text("Your vote: Yes")).isVisible();
        assertThat(ben.text("2 of 4 have voted")).isVisible();
    }

    private static void close(Visitor ana, Visitor ben, Visitor fay) {
        fay.button("Close the vote now").click();
        fay.sure("Close the vote now").click();
        Stream.of(ana, ben, fay).forEach(voter -> {
            assertThat(voter.page().locator(".verdict-word")).hasText("Passed");
            assertThat(voter.page().locator(".verdict-why")).containsText("2 of 4 took part (2 needed)");
        });
    }

    private static void stateTheOutcome(Visitor ana, Visitor ben, Visitor fay) {
        fay.button("Record the outcome").click();
        fay.choice("Adopted: we do it").check();
        fay.dialog().getByRole(AriaRole.TEXTBOX).fill("We rent the van from May on.");
        fay.dialog().getByRole(AriaRole.BUTTON, named("Record the outcome")).click();
        Stream.of(ana, ben).forEach(voter -> {
            assertThat(voter.page().locator(".outcome")).containsText("We rent the van from May on.");
            assertThat(voter.stage()).hasText("Planned");
        });
        assertThat(ana.field("Your comment")).hasValue("Half a thought that is not");
    }

    private static Locator column(Visitor visitor, String stage) {
        return visitor.page().locator(".stage-column[data-stage=" + stage + "]");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
