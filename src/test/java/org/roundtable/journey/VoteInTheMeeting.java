package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A ranked vote on the item that is open, among those who are there, one of whom steps back. */
final class VoteInTheMeeting {
    private final Evening evening;
    private final Visitor fay;
    private final Visitor ben;
    private final Visitor rosa;
    private final Visitor ana;
    private final Visitor wall;

    VoteInTheMeeting(Evening evening) {
        this.evening = evening;
        fay = evening.fay;
        ben = evening.ben;
        rosa = evening.rosa;
        ana = evening.ana;
        wall = evening.wall;
    }

    void happens() {
        open();
        stepBack();
        vote();
        close();
        stateTheOutcome();
    }

    private void open() {
        fay.button("Open a vote").first().click();
        fay.field("Question").first().fill(Evening.ASKED);
        fay.choice("Rank, or fill seats").check();
        fay.field("Option 1").first().fill("Blue Van");
        fay.field("Option 2").first().fill("Green Bus");
        fay.button("Add another").click();
        fay.field("Option 3").first().fill("Neighbors");
        fay.field("How many must take part?").fill("2");
        fay.field("How many must take part?").press("Tab");
        fay.choice("Only after closing").check();
        evening.look("vote-form", fay);
        fay.button("Open the vote").click();
        assertThat(wall.text("0 of 3 have voted")).isVisible();
        List.of(ben, ana)
                .forEach(each -> assertThat(each.button("Check my vote")).isVisible());
        assertThat(rosa.button("Revisar mi voto")).isVisible();
    }

    private void stepBack() {
        ana.button("I have a conflict of interest").click();
        ana.choice("Family, or somebody close").check();
        ana.dialog().getByRole(AriaRole.TEXTBOX).fill("My brother drives the van");
        evening.look("conflict", ana);
        ana.button("Take me out of this vote").click();
        assertThat(ana.text("You are out of this vote because of a conflict of interest"))
                .isVisible();
        assertThat(ana.button("Check my vote")).isHidden();
        assertThat(fay.text("1 is here and steps back on this item.")).isVisible();
        assertThat(wall.text("0 of 2 have voted")).isVisible();
        assertThat(wall.text("Enough are here to decide: 2 here, 2 needed")).isVisible();
        evening.look("vote-open", fay, rosa, ana, wall);
    }

    private void vote() {
        rank(ben, "Blue Van", "Neighbors");
        ben.button("Check my vote").click();
        ben.sure("Cast my vote").click();
        assertThat(wall.text("1 of 2 have voted")).isVisible();
        rank(rosa, "Blue Van", "Green Bus");
        rosa.button("Revisar mi voto").click();
        rosa.sure("Emitir mi voto").click();
        assertThat(wall.text("2 of 2 have voted")).isVisible();
        evening.look("vote-cast", rosa, wall);
    }

    private static void rank(Visitor visitor, String... names) {
        for (String name : names) {
            visitor.page()
                    .locator(".rank-add", new Page.LocatorOptions().setHasText(name))
                    .click();
            assertThat(visitor.page().locator(".rank-row", new Page.LocatorOptions().setHasText(name)))
                    .isVisible();
        }
    }

    private void close() {
        fay.button("Close the vote").first().click();
        fay.sure("Close the vote").click();
        assertThat(wall.text("Decided")).isVisible();
        assertThat(wall.text("Blue Van wins in round 1 with 2 of 2 votes (2 needed)."))
                .isVisible();
        assertThat(verdict(ben)).hasText("Decided");
        assertThat(verdict(rosa)).hasText("Decidida");
        assertThat(rosa.page().locator(".verdict-why"))
                .containsText("Blue Van gana en la ronda 1 con 2 de 2 votos (se necesitaban 2).");
        evening.look("vote-closed", fay, rosa, wall);
    }

    private static Locator verdict(Visitor visitor) {
        return visitor.page().locator(".verdict-word");
    }

    private void stateTheOutcome() {
        fay.button("Record the outcome").first().click();
        fay.choice("Nothing more follows").check();
        fay.dialog().getByRole(AriaRole.TEXTBOX).fill("Blue Van it is.");
        fay.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the outcome"))
                .click();
        assertThat(rosa.page().locator(".outcome")).containsText("Blue Van it is.");
    }
}
