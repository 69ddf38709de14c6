package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.roundtable.testing.World;

/** What happens in the room: people come, an item is opened, somebody speaks, asks, and the meeting ends. */
final class InTheMeeting {
    private final Evening evening;
    private final Visitor fay;
    private final Visitor ben;
    private final Visitor rosa;
    private final Visitor ana;
    private final Visitor wall;
    private final Visitor guest;

    InTheMeeting(Evening evening) {
        this.evening = evening;
        fay = evening.fay;
        ben = evening.ben;
        rosa = evening.rosa;
        ana = evening.ana;
        wall = evening.wall;
        guest = evening.guest;
    }

    void happens() throws IOException {
        comeIn();
        begin();
        speak();
        new VoteInTheMeeting(evening).happens();
        record();
        ask();
        end();
    }

    private void comeIn() throws IOException {
        List.of(fay, rosa, ana).forEach(each -> each.open(evening.room()));
        ben.link("Go to the meeting").first().click();
        fay.button("Start the meeting").click();
        ben.button("I am in the room").click();
        assertThat(fay.text("Ben Speaks")).isVisible();
        assertThat(fay.text("1 more person with a seat is needed: 1 of 3 are here, 2 must be."))
                .isVisible();
        assertThat(wall.text("Too few to decide: 1 here, 2 needed")).isVisible();
        rosa.open(code());
        assertThat(rosa.button("Estoy en la sala")).isVisible();
        evening.look("check-in", rosa);
        rosa.button("Estoy en la sala").click();
        assertThat(rosa.text("Hay personas suficientes: 2 de 3 con asiento; se necesitan 2."))
                .isVisible();
        ana.forgotten().open(code());
        ana.link("Are you on the board? Sign in to check in.").click();
        ana.giveCredentials(evening.table.email(ana), World.PASSWORD);
        ana.button("I am online").click();
        assertThat(fay.text("Enough are here: 3 of 3 with a seat, 2 needed.")).isVisible();
        assertThat(wall.text("Enough are here to decide: 3 here, 2 needed")).isVisible();
    }

    /** Where the code on the wall leads. */
    private String code() throws IOException {
        return URI.create(WallCode.read(wall.page().locator(".wall-join svg"))).getPath();
    }

    private void begin() {
        fay.button("Next: " + Evening.ITEM).click();
        List.of(ben, rosa, ana)
                .forEach(each -> assertThat(each.heading(Evening.ITEM)).isVisible());
        assertThat(wall.heading(Evening.ITEM)).isVisible();
        assertThat(guest.text("Now: " + Evening.ITEM)).isVisible();
        assertThat(wall.page().locator("wall-clock")).hasText(Pattern.compile("\\d+:\\d\\d"));
        assertThat(ben.page().locator("rt-clock").first()).hasText(Pattern.compile(".*\\d+:\\d\\d.*"));
        assertThat(wall.text("Ask Ben first")).hasCount(0);
    }

    private void speak() {
        ben.button("Raise my hand").click();
        fay.button("Give the floor to Ben Speaks").click();
        assertThat(wall.text("Speaking: Ben Speaks")).isVisible();
        evening.look("speaking", fay, rosa, guest, wall);
        fay.button("End the turn").click();
        assertThat(wall.text("Speaking: Ben Speaks")).isHidden();
    }

    private void record() {
        fay.field("What was said").fill("Everybody wants them.");
        assertThat(fay.text("Saved, last by Fay Leads")).isVisible();
        fay.button("Record a decision").click();
        put("Record a decision", Evening.DECISION);
        assertThat(ben.text(Evening.DECISION)).isVisible();
        fay.button("Record an action").click();
        fay.dialog().getByLabel("Who does it?").fill("Ben Speaks");
        fay.page().getByRole(AriaRole.OPTION).getByText("Ben Speaks").click();
        Locator due = fay.dialog().getByLabel("By when?");
        due.fill("12/31/2099");
        due.press("Enter");
        put("Record an action", Evening.ACTION);
        assertThat(rosa.text(Evening.ACTION)).isVisible();
        evening.look("recorded", fay, rosa);
    }

    private void put(String button, String words) {
        fay.dialog().getByRole(AriaRole.TEXTBOX).first().fill(words);
        fay.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(fay.dialog()).hasCount(0);
    }

    private void ask() {
        guest.field("Your question").fill(Evening.QUESTION);
        guest.button("Ask this").click();
        fay.open(evening.page() + "/questions");
        ben.open(evening.page() + "/questions");
        assertThat(ben.text(Evening.QUESTION)).hasCount(0);
        fay.page().getByText("Show it to everybody").click();
        assertThat(ben.text(Evening.QUESTION)).isVisible();
        fay.page().getByText("Put it on the wall").click();
        assertThat(wall.text(Evening.QUESTION)).isVisible();
        evening.look("question", fay, ben, guest, wall);
        List.of(fay, ben).forEach(each -> each.open(evening.room()));
    }

    private void end() {
        fay.button("Finish this item").click();
        fay.button("End the meeting").first().click();
        assertThat(wall.text("The meeting is over. Thank you for coming.")).isVisible();
        assertThat(wall.page().locator(".wall-join")).isHidden();
        assertThat(ben.heading("How was this meeting for you?")).isVisible();
        assertThat(rosa.heading("¿Cómo fue esta reunión para usted?")).isVisible();
        evening.look("pulse", rosa, guest, wall);
        Locator scales = rosa.page().locator(".pulse-scale");
        assertThat(scales).hasCount(3);
        scales.all().forEach(scale -> scale.getByText("5 – del todo").click());
        rosa.button("Enviar mis respuestas").click();
        assertThat(rosa.text("Gracias. Recibimos sus respuestas, sin su nombre."))
                .isVisible();
        assertThat(rosa.link("Leer el acta")).isVisible();
        assertThat(rosa.text("Nadie ha registrado su llegada todavía.")).isHidden();
        evening.look("over", fay, rosa);
    }
}
