package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardService;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.Repeat;
import org.roundtable.testing.As;

/** A meeting from its agenda to its minutes, at five screens at once: two in English, one in Spanish, a guest's, a wall. */
class MeetingJourneyIT {
    private static final String TITLE = "Evening of the board";
    private static final String FIRST = "Rides to the clinic";
    private static final String QUESTION = "Will there be rides at night?";
    private static final String DECISION = "The rides go on until spring.";

    @Test
    void aBoardMeets() throws IOException {
        try (Table table = new Table(0);
                Visitor wall = Visitor.at(1280, ColorScheme.LIGHT, "en-US", Server::url);
                Visitor guest = Visitor.onPhone()) {
            Visitor fay = table.facilitator("Fay Leads");
            Visitor ben = table.member("Ben Speaks");
            Visitor rosa = table.spanishMemberOnPhone("Rosa Escucha");
            MeetingId meeting = planned(table);
            String page = "/" + MeetingLinks.meeting(table.board().id(), meeting);

            agenda(fay.open(page), ben.open(page));
            answer(fay, ben);
            doors(fay.open("/" + OpenLinks.doors(table.board().id(), meeting)), wall, guest);
            List.of(fay, ben, rosa).forEach(each -> each.open(page + "/room"));
            start(fay, ben, rosa, wall, guest);
            speak(fay, ben, wall);
            ask(fay, ben, guest, wall, page);
            decide(fay, ben);
            end(fay, rosa, wall);
            minutes(fay, rosa, page);
        }
    }

    private static MeetingId planned(Table table) {
        MeetingId meeting = MeetingId.next();
        return As.person(table.board().facilitator(), () -> {
            ZoneId zone =
                    Server.bean(BoardService.class).open(table.board().id()).zone();
            LocalDateTime soon =
                    LocalDateTime.now(Server.bean(Clock.class).withZone(zone)).plusMinutes(10);
            var plan = new LocalPlan(MeetingKind.REGULAR, TITLE, soon, Duration.ofHours(1), "Library", "");
            Server.bean(MeetingPlanning.class).plan(table.board().id(), meeting, plan, Repeat.NEVER);
            return meeting;
        });
    }

    private static void agenda(Visitor fay, Visitor ben) {
        assertThat(ben.text("The agenda is not there yet.")).isVisible();
        fay.text("Add an item").click();
        fay.field("What is it about?").fill(FIRST);
        fay.field("Notes for facilitators only").fill("Ask Ben first");
        fay.button("Add it to the agenda").click();
        assertThat(fay.heading(FIRST)).isVisible();
        fay.button("Publish the agenda").click();
        fay.sure("Publish it now").click();
        assertThat(ben.heading(FIRST)).isVisible();
        assertThat(ben.text("Ask Ben first")).hasCount(0);
    }

    private static void answer(Visitor fay, Visitor ben) {
        ben.choice("Yes, I will come").check();
        ben.choice("In the room").check();
        ben.button("Send my answer").click();
        assertThat(fay.text("1 comes")).isVisible();
    }

    private static void doors(Visitor fay, Visitor wall, Visitor guest) {
        fay.button("Make the link for the wall").click();
        fay.button("Make the link for guests").click();
        wall.page().navigate(href(fay, "wall/"));
        assertThat(wall.text("The meeting begins soon")).isVisible();
        guest.page().navigate(href(fay, "join-meeting/"));
        guest.field("Your name").fill("Gus Guest");
        guest.button("Join the meeting").click();
        assertThat(guest.text("You are here as Gus Guest.")).isVisible();
        assertThat(fay.text("Gus Guest")).isVisible();
    }

    private static String href(Visitor fay, String part) {
        return (String) fay.page().locator("a[href*='" + part + "']").first().evaluate("link => link.href");
    }

    private static void start(Visitor fay, Visitor ben, Visitor rosa, Visitor wall, Visitor guest) {
        fay.button("Start the meeting").click();
        ben.button("I am in the room").click();
        assertThat(fay.text("Ben Speaks")).isVisible();
        fay.button("Next: " + FIRST).click();
        List.of(ben, rosa).forEach(each -> assertThat(each.heading(FIRST)).isVisible());
        assertThat(wall.heading(FIRST)).isVisible();
        assertThat(guest.text("Now: " + FIRST)).isVisible();
        assertThat(wall.page().locator("wall-clock")).hasText(Pattern.compile("\\d+:\\d\\d"));
        assertThat(ben.page().locator("rt-clock").first()).hasText(Pattern.compile(".*\\d+:\\d\\d.*"));
        assertThat(wall.text("Ask Ben first")).hasCount(0);
    }

    private static void speak(Visitor fay, Visitor ben, Visitor wall) {
        ben.button("Raise my hand").click();
        fay.button("Give the floor to Ben Speaks").click();
        assertThat(wall.text("Speaking: Ben Speaks")).isVisible();
        fay.button("End the turn").click();
        assertThat(wall.text("Speaking: Ben Speaks")).isHidden();
    }

    private static void ask(Visitor fay, Visitor ben, Visitor guest, Visitor wall, String page) {
        guest.field("Your question").fill(QUESTION);
        guest.button("Ask this").click();
        fay.open(page + "/questions");
        ben.open(page + "/questions");
        assertThat(ben.text(QUESTION)).hasCount(0);
        fay.page().getByText("Show it to everybody").click();
        assertThat(ben.text(QUESTION)).isVisible();
        fay.page().getByText("Put it on the wall").click();
        assertThat(wall.text(QUESTION)).isVisible();
        List.of(fay, ben).forEach(each -> each.open(page + "/room"));
    }

    private static void decide(Visitor fay, Visitor ben) {
        fay.button("Record a decision").click();
        fay.dialog().getByRole(AriaRole.TEXTBOX).first().fill(DECISION);
        fay.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record a decision"))
                .click();
        assertThat(ben.text(DECISION)).isVisible();
    }

    private static void end(Visitor fay, Visitor rosa, Visitor wall) {
        fay.button("Finish this item").click();
        fay.button("End the meeting").first().click();
        assertThat(wall.text("The meeting is over. Thank you for coming.")).isVisible();
        assertThat(rosa.link("Leer el acta")).isVisible();
    }

    private static void minutes(Visitor fay, Visitor rosa, String page) throws IOException {
        fay.open(page + "/minutes/edit");
        fay.field(FIRST).fill("Everybody wants them.");
        fay.button("Lay the minutes before the board").click();
        fay.dialog()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Lay the minutes"))
                .click();
        rosa.open(page + "/minutes");
        assertThat(rosa.text(DECISION)).isVisible();
        assertThat(rosa.text("Everybody wants them.")).isVisible();
        Download pdf = rosa.page().waitForDownload(() -> rosa.link("PDF").click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
