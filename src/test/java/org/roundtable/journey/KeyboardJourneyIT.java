package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;

/** The way from sign-in to a changed vote without a mouse, while others change the screen. */
class KeyboardJourneyIT {
    private static final String TITLE = "A garden behind the clinic";

    @Test
    void keysAloneLeadFromSignInToAVoteAndItsChange() {
        try (Table table = new Table(3)) {
            var initiative = table.proposed(table.member(0), TITLE);
            Visitor kim = table.member("Kim Keys");
            Keyboard keys = new Keyboard(kim);

            signIn(table, kim, keys);
            openFromHome(kim, keys);

            keys.tabTo(kim.button("I second this"));
            table.second(table.member(1), initiative);
            assertThat(kim.text("1 of 3 seconds")).isVisible();
            keys.isNotLost();
            keys.press("Enter");
            assertThat(kim.text("2 of 3 seconds")).isVisible();
            keys.isNotLost();
            table.second(table.member(2), initiative);
            assertThat(kim.stage()).hasText("Discussion");
            assertThat(kim.button("Take back my second")).isHidden();
            assertThat(kim.page().locator("main:focus-within, main:focus")).isVisible();

            comment(kim, keys);
            table.say(table.member(0), initiative, "Water is free there");
            assertThat(kim.text("Water is free there")).isVisible();
            keys.isNotLost();

            PollId poll = table.poll(initiative, "Shall we plant the garden?");
            vote(table, kim, keys, poll);
            changeTheVote(kim, keys);
        }
    }

    private static void signIn(Table table, Visitor kim, Keyboard keys) {
        kim.browser().clearCookies();
        kim.open("/login");
        assertThat(kim.field("E-mail")).isFocused();
        keys.type(table.email(kim));
        keys.press("Tab");
        keys.type(World.PASSWORD);
        keys.press("Enter");
        assertThat(kim.heading("What waits for you")).isVisible();
    }

    private static void openFromHome(Visitor kim, Keyboard keys) {
        keys.tabTo(kim.link("Skip to content"));
        keys.press("Enter");
        keys.tabTo(kim.link(TITLE).first());
        keys.press("Enter");
        assertThat(kim.heading(TITLE)).isVisible();
        keys.isNotLost();
    }

    private static void comment(Visitor kim, Keyboard keys) {
        keys.tabTo(kim.field("Your comment"));
        keys.type("Who waters it in August?");
        keys.tabTo(kim.button("Send comment"));
        keys.press("Enter");
        assertThat(kim.page().locator(".comment-body")).hasText("Who waters it in August?");
        keys.isNotLost();
    }

    private static void vote(Table table, Visitor kim, Keyboard keys, PollId poll) {
        kim.open(table.path(poll));
        keys.tabTo(kim.choice("Yes"));
        keys.press("ArrowRight");
        assertThat(kim.choice("No")).isFocused();
        assertThat(kim.choice("No")).isChecked();
        table.cast(table.member(0), poll, Choice.YES);
        assertThat(kim.text("1 of 4 have voted")).isVisible();
        assertThat(kim.choice("No")).isFocused();
        keys.seesTheFocus();
        keys.press("ArrowLeft");
        assertThat(kim.choice("Yes")).isChecked();
        keys.tabTo(kim.button("Cast my vote"));
        keys.press("Space");
        assertThat(kim.text("Your vote: Yes")).isVisible();
        keys.isNotLost();
    }

    private static void changeTheVote(Visitor kim, Keyboard keys) {
        assertThat(kim.button("Change my vote")).isFocused();
        keys.press("Enter");
        assertThat(kim.choice("Yes")).isFocused();
        keys.press("ArrowDown");
        assertThat(kim.choice("No")).isChecked();
        keys.tabTo(kim.button("Cast my vote"));
        keys.press("Enter");
        assertThat(kim.text("Your vote: No")).isVisible();
        keys.isNotLost();
        assertThat(kim.text("2 of 4 have voted")).isVisible();
    }
}
