package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.board.InvitationRedemption;
import org.roundtable.board.Invitations;
import org.roundtable.board.NewInvitation;
import org.roundtable.board.Newcomer;
import org.roundtable.board.Role;
import org.roundtable.common.Ids;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.voting.PollFacilitation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Things people do by mistake, by malice or at the wrong moment: all end in words they can understand. */
class BadInputJourneyIT {
    private static final String EVIL = "<img src=x onerror=\"window.ran = true\"><script>window.ran = true</script>";

    @Test
    void markupIsTextWhereverItIsTyped() {
        try (Table table = new Table(0)) {
            Visitor eve = table.member("Eve Evil");
            var draft = table.draft(table.person(eve), "Title");
            eve.open(table.path(draft) + "/edit");
            Stream.of("Title", "Summary in plain words", "Whom it serves").forEach(field -> {
                eve.field(field).fill(EVIL);
                eve.field(field).press("Tab");
            });
            assertThat(eve.text("Saved ")).isVisible();
            eve.button("Send to the board").click();
            assertThat(eve.heading(EVIL)).isVisible();
            eve.field("Your comment").fill(EVIL);
            eve.button("Send comment").click();
            assertThat(eve.page().locator(".comment-body")).containsText(EVIL);
            eve.open(table.path(""));
            assertThat(eve.link(EVIL).first()).isVisible();
            assertThat(eve.page().evaluate("window.ran")).isNull();
            eve.open(table.path(draft));
            assertThat(eve.page().locator(".comment-body")).containsText(EVIL);
            assertThat(eve.page().evaluate("window.ran")).isNull();
        }
    }

    @Test
    void aTitleThatIsTooLongStaysAndIsExplained() {
        try (Table table = new Table(0)) {
            Visitor lou = table.member("Lou Long");
            var draft = table.draft(table.person(lou), "Short enough");
            lou.open(table.path(draft) + "/edit");
            String tooLong = "Long words. ".repeat(11).strip();
            lou.field("Title").fill(tooLong);
            lou.field("Title").press("Tab");
            assertThat(lou.text("This is too long: 131 characters. At most 120 fit."))
                    .isVisible();
            assertThat(lou.field("Title")).hasValue(tooLong);
        }
    }

    @Test
    void anothersInitiativeIsNotFoundOnMyBoard() {
        try (Table table = new Table(1);
                Table other = new Table(1)) {
            Visitor nia = table.member("Nia Nosy");
            var secret = other.discussed(other.member(0), "Not for everybody");
            String id = other.path(secret).replaceAll(".*/", "");
            for (String path :
                    new String[] {table.path("/initiatives/" + id), other.path(secret), table.path("/initiatives/0")}) {
                nia.open(path);
                assertThat(nia.heading("There is nothing here")).isVisible();
                assertThat(nia.text("This page does not exist, or it is not for you."))
                        .isVisible();
                assertThat(nia.page().locator("body")).not().containsText("Not for everybody");
            }
        }
    }

    @Test
    void aDraftDeletedElsewhereSaysSoInAnOpenTab() {
        try (Table table = new Table(0)) {
            Visitor dee = table.member("Dee Deleter");
            var draft = table.draft(table.person(dee), "Never mind");
            dee.open(table.path(draft) + "/edit");
            dee.field("Summary in plain words").fill("Still typing when");
            As.person(
                    table.person(dee),
                    () -> Server.bean(InitiativeDrafting.class)
                            .delete(table.board().id(), draft));
            assertThat(dee.heading("This is gone")).isVisible();
            dee.link("Back to the board").click();
            assertThat(dee.heading("What waits for you")).isVisible();
        }
    }

    @Test
    void whoClicksTwiceHasDoneItOnce() {
        try (Table table = new Table(1)) {
            Visitor tia = table.member("Tia Twice");
            var initiative = table.discussed(table.member(0), "Shade for the bus stop");
            var poll = table.poll(initiative, "Shall we ask the city for shade?");
            tia.open(table.path(initiative));
            tia.field("Your comment").fill("It is hot there");
            tia.button("Send comment").dblclick();
            assertThat(tia.page().locator(".comment-body")).hasText("It is hot there");
            tia.choice("Yes").click();
            tia.button("Cast my vote").dblclick();
            assertThat(tia.text("Your vote: Yes")).isVisible();
            assertThat(tia.text("1 of 2 have voted")).isVisible();
            assertThat(tia.toast()).hasText("Your vote is in: Yes");
            tia.open(table.path(poll));
            assertThat(tia.text("1 of 2 have voted")).isVisible();
            tia.open(table.path(initiative));
            assertThat(tia.page().locator(".comment-body")).hasText("It is hot there");
        }
    }

    /** The vote arrives while the poll is being closed, and waits at the lock until it is. */
    @Test
    void aVoteInTheSecondOfClosingIsNotCountedAndNotForgotten() {
        try (Table table = new Table(1)) {
            Visitor liz = table.member("Liz Late");
            var poll =
                    table.poll(table.discussed(table.member(0), "Later hours"), "Shall the clinic open until eight?");
            liz.open(table.path(poll));
            liz.choice("No").click();
            new TransactionTemplate(Server.bean(PlatformTransactionManager.class)).executeWithoutResult(closing -> {
                As.person(
                        table.board().facilitator(),
                        () -> Server.bean(PollFacilitation.class)
                                .close(table.board().id(), poll));
                liz.page()
                        .waitForRequest(
                                any -> true, () -> liz.button("Cast my vote").click());
                liz.page().waitForCondition(BadInputJourneyIT::somebodyWaits);
            });
            assertThat(liz.toast()).containsText("This vote is closed. Nothing was changed.");
            assertThat(liz.text("You had chosen “No”. It was not counted.")).isVisible();
            assertThat(liz.text("0 of 2 have voted")).isVisible();
        }
    }

    @Test
    void anInvitationLinkWorksOnce() {
        try (Table table = new Table(0);
                Visitor ivy = Visitor.atDesk()) {
            var offer = new NewInvitation(Role.MEMBER, Optional.empty(), "Ivy", "", 14);
            String token = As.administrator(
                            table.board().administrator(),
                            () -> Server.bean(Invitations.class)
                                    .invite(table.board().id(), offer))
                    .token();
            ivy.open("/invitations/" + token);
            assertThat(ivy.field("Password").first()).isVisible();
            Server.bean(InvitationRedemption.class)
                    .joinAnew(token, new Newcomer("Ivy", Ids.text(Ids.next()) + "@example.org", World.PASSWORD, "en"));
            ivy.open("/invitations/" + token);
            assertThat(ivy.page().getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(ivy.field("Password")).hasCount(0);
            assertThat(ivy.page().locator("main p").first()).containsText("used");
        }
    }

    @Test
    void aSessionThatEndsUnderOnesFingersLosesNoLetter() {
        try (Table table = new Table(1)) {
            Visitor sue = table.member("Sue Slow");
            var initiative = table.discussed(table.member(0), "A bench for the waiting line");
            sue.open(table.path(initiative));
            sue.field("Your comment").pressSequentially("I have thought");
            sue.browser().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(Server.url("/"))));
            sue.field("Your comment").pressSequentially(" about this for long");
            assertThat(sue.text("You were signed out. Please sign in again.")).isVisible();
            sue.page().waitForLoadState(LoadState.NETWORKIDLE);
            sue.giveCredentials(table.email(sue), World.PASSWORD);
            assertThat(sue.heading("A bench for the waiting line")).isVisible();
            assertThat(sue.field("Your comment")).hasValue("I have thought about this for long");
            sue.button("Send comment").click();
            assertThat(sue.page().locator(".comment-body").last()).hasText("I have thought about this for long");
        }
    }

    private static boolean somebodyWaits() {
        Integer waiting = Server.bean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class);
        return waiting != null && waiting > 0;
    }
}
