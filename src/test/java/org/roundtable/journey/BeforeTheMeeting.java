package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.roundtable.board.BoardService;
import org.roundtable.meeting.Letters;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.Reply;
import org.roundtable.testing.As;

/** What people do before they sit down: plan, invite, answer, draw up the agenda, open the doors. */
final class BeforeTheMeeting {
    private final Evening evening;
    private final Visitor fay;
    private final Visitor ben;
    private final Visitor rosa;

    BeforeTheMeeting(Evening evening) {
        this.evening = evening;
        fay = evening.fay;
        ben = evening.ben;
        rosa = evening.rosa;
    }

    void happens() throws IOException {
        plan();
        invite();
        answer();
        agenda();
        doors();
    }

    private void plan() {
        LocalDateTime soon = soon();
        fay.open("/" + MeetingLinks.plan(evening.board()));
        fay.field("Name").fill(Evening.TITLE);
        Locator when = fay.page().locator("vaadin-date-time-picker input");
        type(when.first(), DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US).format(soon));
        type(when.last(), DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(soon));
        fay.field("Place").fill("Library");
        evening.look("plan", fay);
        fay.button("Plan the meeting").click();
        evening.isHere(fay);
    }

    private LocalDateTime soon() {
        ZoneId zone = As.person(
                evening.table.board().facilitator(),
                () -> Server.bean(BoardService.class).open(evening.board()).zone());
        return LocalDateTime.now(Server.bean(Clock.class).withZone(zone)).plusMinutes(10);
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    private void invite() {
        fay.button("Invite all ").click();
        evening.look("invite", fay);
        fay.sure("Send the invitations").click();
        assertThat(fay.text("people were invited by mail.")).isVisible();
    }

    private void answer() {
        String secret = Letters.secret(Postbox.to(evening.table.email(rosa)));
        rosa.open("/" + MeetingLinks.rsvp(secret, Reply.YES));
        assertThat(rosa.text("Usted eligió: Sí, asistiré.")).isVisible();
        evening.look("answer", rosa);
        rosa.button("Enviar mi respuesta").click();
        assertThat(rosa.text("Gracias. Usted dijo: sí.")).isVisible();
        assertThat(fay.text("1 comes")).isVisible();
        ben.open(evening.page());
        ben.choice("Yes, I will come").check();
        ben.choice("In the room").check();
        ben.button("Send my answer").click();
        assertThat(fay.text("2 come")).isVisible();
    }

    private void agenda() {
        assertThat(ben.text("The agenda is not there yet.")).isVisible();
        fay.text("Add an item").click();
        fay.field("What is it about?").fill(Evening.ITEM);
        fay.field("Purpose").click();
        fay.page().getByRole(AriaRole.OPTION).getByText("Decide").click();
        fay.field("Notes for facilitators only").fill("Ask Ben first");
        fay.button("Add it to the agenda").click();
        assertThat(fay.heading(Evening.ITEM)).isVisible();
        fay.button("Publish the agenda").click();
        fay.sure("Publish it now").click();
        assertThat(ben.heading(Evening.ITEM)).isVisible();
        assertThat(ben.text("Ask Ben first")).hasCount(0);
        evening.look("agenda", fay, ben);
    }

    /** Whoever is let in by a link sees the wall; whoever scans its code is a guest. */
    private void doors() throws IOException {
        fay.open("/" + OpenLinks.doors(evening.board(), evening.meeting()));
        fay.button("Make the link for the wall").click();
        fay.button("Make the link for guests").click();
        Locator link = fay.page().locator("a[href*='wall/']").first();
        evening.wall.page().navigate((String) link.evaluate("link => link.href"));
        assertThat(evening.wall.text("The meeting begins soon")).isVisible();
        String code = WallCode.read(evening.wall.page().locator(".wall-join svg"));
        evening.guest.open(URI.create(code).getPath());
        evening.look("join", evening.wall, evening.guest);
        evening.guest.field("Your name").fill("Gus Guest");
        evening.guest.button("Join the meeting").click();
        assertThat(evening.guest.text("You are here as Gus Guest.")).isVisible();
        assertThat(fay.text("Gus Guest")).isVisible();
        evening.look("doors", fay);
    }
}
