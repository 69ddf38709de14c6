package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;

/** What is left of a meeting: its minutes, laid before the board, approved, and taken along as a file. */
final class AfterTheMeeting {
    private final Evening evening;
    private final Visitor fay;
    private final Visitor rosa;

    AfterTheMeeting(Evening evening) {
        this.evening = evening;
        fay = evening.fay;
        rosa = evening.rosa;
    }

    void happens() throws IOException {
        write();
        read();
        approve();
        takeAlong(fay, "en", "Minutes: " + Evening.TITLE, "Blue Van wins in round 1 with 2 of 2 votes");
        takeAlong(rosa, "es", "Acta: " + Evening.TITLE, "Blue Van gana en la ronda 1 con 2 de 2 votos");
    }

    private void write() {
        fay.open(evening.page() + "/minutes/edit");
        assertThat(fay.field(Evening.ITEM)).hasValue("Everybody wants them.");
        evening.look("minutes-edit", fay);
        fay.button("Lay the minutes before the board").click();
        fay.dialog()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Lay the minutes"))
                .click();
    }

    private void read() {
        rosa.open(evening.page() + "/minutes");
        assertThat(rosa.text(Evening.DECISION)).isVisible();
        assertThat(rosa.text(Evening.QUESTION)).isVisible();
        assertThat(rosa.text("Everybody wants them.")).isVisible();
        assertThat(rosa.text("Todavía sin aprobar")).isVisible();
        evening.look("minutes", rosa);
    }

    private void approve() {
        approved("Do we approve the minutes?");
        fay.open(evening.page() + "/minutes");
        fay.button("Record the approval").click();
        Locator poll = fay.dialog().getByLabel("Which vote?");
        poll.fill("Do we approve");
        fay.page().getByRole(AriaRole.OPTION).first().click();
        fay.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the approval"))
                .click();
        assertThat(rosa.text("Aprobada")).isVisible();
        assertThat(rosa.page().locator(".minutes-hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
        evening.look("approved", fay, rosa);
    }

    private void approved(String question) {
        TestBoard board = evening.table.board();
        PollWorld polls = Server.bean(PollWorld.class);
        PollId poll =
                polls.open(board, new PollTerms(question, "", PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty()));
        polls.cast(board, poll, evening.table.person(evening.ben), Choice.YES);
        polls.cast(board, poll, evening.table.person(rosa), Choice.YES);
        polls.close(board, poll);
    }

    private void takeAlong(Visitor who, String language, String title, String vote) throws IOException {
        Download file = who.page().waitForDownload(() -> who.link("PDF").click());
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            evening.read("minutes-" + language, pdf);
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(vote, Evening.DECISION, Evening.QUESTION, Evening.ACTION);
        }
    }
}
