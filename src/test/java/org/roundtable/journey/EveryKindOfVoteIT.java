package org.roundtable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.BudgetRule;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;

/** Decisions of every kind, with people at their own screens, in English and in Spanish. */
class EveryKindOfVoteIT {
    private static final Said ENGLISH = new Said(
            "Check my vote", "Cast my vote", "Your vote: ", "I have written it down", "Your vote is in. It is secret");
    private static final Said SPANISH = new Said(
            "Revisar mi voto", "Emitir mi voto", "Su voto: ", "Lo he anotado", "Su voto está dentro. Es secreto");

    @Test
    void seatsAreFilledByRankingOnPhones() {
        try (Table table = new Table(2)) {
            Visitor ana = table.memberOnPhone("Ana Author");
            Visitor ben = table.spanishMemberOnPhone("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            fay.open(table.path("/polls/new"));
            fay.field("Question").first().fill("Who fills our two seats?");
            fay.choice("Rank, or fill seats").check();
            fay.choice("Several seats, shared fairly").check();
            fay.field("Option 1").first().fill("Carmen");
            fay.field("Option 2").first().fill("Hodan");
            fay.button("Add another").click();
            fay.field("Option 3").first().fill("Ray");
            fay.field("How many must take part?").fill("2");
            fay.field("How many must take part?").press("Tab");
            assertThat(fay.text("2 seats are filled.")).isVisible();
            fay.choice("Only after closing").check();
            fay.button("Open the vote").click();
            assertThat(fay.text("0 of 4 have voted")).isVisible();
            fay.page().waitForURL(Pattern.compile(".*/polls/[0-9a-v]+$"));
            String poll = fay.path();
            ana.open(poll);
            ben.open(poll);
            Stream.of(ana, ben).forEach(Visitor::stays);
            rank(ana, "Hodan", "Carmen", "Ray");
            ana.button("Move Carmen up").click();
            assertThat(order(ana)).hasText(new String[] {"1Carmen", "2Hodan", "3Ray"});
            drag(ana, "Ray", "Carmen");
            assertThat(order(ana)).hasText(new String[] {"1Ray", "2Carmen", "3Hodan"});
            ana.button("Move Ray: drag, or use the arrow keys").press("ArrowDown");
            assertThat(order(ana)).hasText(new String[] {"1Carmen", "2Ray", "3Hodan"});
            castAfterReading(ana, ENGLISH, "Carmen");
            assertThat(ben.text("Han votado 1 de 4")).isVisible();
            rank(ben, "Hodan");
            castAfterReading(ben, SPANISH, "Carmen, Ray");
            assertThat(fay.text("2 of 4 have voted")).isVisible();
            close(fay);
            assertThat(verdict(ana)).hasText("Decided");
            assertThat(why(ana)).containsText("Elected: Carmen, Hodan. The quota was 1 vote of 2 valid ballots");
            assertThat(verdict(ben)).hasText("Decidida");
            assertThat(why(ben)).containsText("Carmen, Hodan");
            unfold(ana, "How it was counted");
            assertThat(ana.page().locator(".rounds")).isVisible();
            assertThat(ana.page().locator(".data-table th", new Page.LocatorOptions().setHasText("Stage 1")))
                    .hasCount(1);
            assertThat(Stream.of(ana, ben)).allMatch(Visitor::hasStayed);
        }
    }

    @Test
    void moneyIsSharedInSpanish() {
        try (Table table = new Table(1)) {
            Visitor rosa = table.spanishMember("Rosa Delgado");
            Visitor fay = table.facilitator("Fay Second");
            PollId poll = open(
                    table,
                    List.of(
                            PollOption.project("Árboles", "", 60_000),
                            PollOption.project("Un banco", "", 40_000),
                            PollOption.project("Pintura", "", 30_000)),
                    new Way.Budget(100_000, BudgetRule.EQUAL_SHARES_ADD_ONE, 1, false, BudgetTieRule.USUAL),
                    false);
            Stream.of(rosa, fay).forEach(visitor -> visitor.open(table.path(poll)));
            rosa.stays();
            rosa.page().getByRole(AriaRole.CHECKBOX, box("Árboles")).check();
            rosa.page().getByRole(AriaRole.CHECKBOX, box("Un banco")).check();
            assertThat(rosa.text("Marcado hasta ahora: $1,000 de $1,000. Quedan $0."))
                    .isVisible();
            rosa.button("Revisar mi voto").click();
            assertThat(rosa.page().getByRole(AriaRole.ALERTDIALOG)).containsText("En total: $1,000 de $1,000");
            rosa.sure("Emitir mi voto").click();
            assertThat(rosa.text("Su voto: Árboles, Un banco")).isVisible();
            Server.bean(PollWorld.class).cast(table.board(), poll, table.member(0), Vote.Marks.of(0, 2), "");
            assertThat(fay.text("2 of 2 have voted")).isVisible();
            close(fay);
            assertThat(why(rosa))
                    .containsText("2 proyectos reciben su dinero: Árboles, Pintura. Cuestan $900 de $1,000.");
            assertThat(rosa.hasStayed()).isTrue();
        }
    }

    @Test
    void aSecretVoteTellsNothingBeforeClosingAndItsReceiptFindsTheBallot() {
        try (Table table = new Table(1)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.spanishMemberOnPhone("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            PollId poll = open(
                    table,
                    List.of(PollOption.of("Zebulon Quayle"), PollOption.of("Marguerite Oakes")),
                    Way.Choose.one(),
                    true);
            List<String> traffic = new ArrayList<>();
            fay.page().onWebSocket(socket -> socket.onFrameReceived(frame -> traffic.add(frame.text())));
            Stream.of(ana, ben, fay).forEach(visitor -> visitor.open(table.path(poll)));
            fay.text("0 of 3 have voted").waitFor();
            traffic.clear();
            fay.page().onResponse(response -> {
                if (response.url().contains("v-r=uidl")) {
                    traffic.add(response.text());
                }
            });
            String receipt = castSecretly(ana, ENGLISH, "Zebulon Quayle");
            assertThat(fay.text("1 of 3 have voted")).isVisible();
            castSecretly(ben, SPANISH, "Marguerite Oakes");
            assertThat(fay.text("2 of 3 have voted")).isVisible();
            assertThat(traffic).isNotEmpty();
            assertThat(traffic)
                    .noneMatch(frame -> frame.contains("Quayle")
                            || frame.contains("Oakes")
                            || frame.contains("tally")
                            || frame.contains(receipt));
            assertThat(ana.text("Your vote is in. It is secret")).isVisible();
            close(fay);
            assertThat(verdict(ana)).hasText("Level: a lot decides");
            unfold(ana, "The ballots, by receipt");
            ana.field("Your receipt code").fill(receipt.toLowerCase(java.util.Locale.ROOT));
            ana.button("Find my ballot").click();
            assertThat(ana.text("It is in the count: Zebulon Quayle")).isVisible();
            fay.button("Draw the lot").click();
            fay.dialog().getByRole(AriaRole.TEXTBOX).fill("From a hat, everybody looking on");
            fay.dialog().getByRole(AriaRole.BUTTON, named("Draw the lot")).click();
            Stream.of(ana, fay).forEach(visitor -> assertThat(verdict(visitor)).hasText("Decided"));
            assertThat(verdict(ben)).hasText("Decidida");
        }
    }

    @Test
    void aConflictOfInterestCostsTheQuorum() {
        try (Table table = new Table(1)) {
            Visitor ana = table.member("Ana Author");
            Visitor ben = table.spanishMemberOnPhone("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            PollTerms terms = new PollTerms(
                    "Shall we rent from Ana’s cousin?",
                    "",
                    new PollRules(PollWorld.MAJORITY.way(), Quorum.number(2)),
                    ResultsShown.LIVE,
                    Optional.empty());
            PollId poll = Server.bean(PollWorld.class).open(table.board(), terms);
            Stream.of(ana, ben, fay).forEach(visitor -> visitor.open(table.path(poll)));
            ana.choice("Yes").click();
            ana.button("Cast my vote").click();
            assertThat(ana.text("Your vote: Yes")).isVisible();
            ben.choice("Sí").click();
            ben.button("Emitir mi voto").click();
            assertThat(ben.text("Su voto: Sí")).isVisible();
            assertThat(fay.text("2 of 3 have voted")).isVisible();
            ana.button("I have a conflict of interest").click();
            ana.choice("Family, or somebody close").check();
            ana.dialog().getByRole(AriaRole.TEXTBOX).fill("He is my cousin");
            ana.dialog().locator("vaadin-button[theme~=primary]").click();
            assertThat(fay.text("1 of 3 have voted")).isVisible();
            close(fay);
            assertThat(verdict(ana)).hasText("No decision: too few voted");
            assertThat(why(ana)).containsText("1 of 3 took part, and 2 were needed.");
            assertThat(verdict(ben)).hasText("Sin decisión: votaron muy pocas personas");
            assertThat(why(ben)).containsText("hacían falta 2");
        }
    }

    @Test
    void aBallotByPhoneIsConfirmedByItsMember() {
        try (Table table = new Table(1)) {
            Visitor ana = table.spanishMemberOnPhone("Ana Author");
            Visitor ben = table.member("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            PollId poll =
                    open(table, List.of(PollOption.of("Monday"), PollOption.of("Friday")), Way.Choose.one(), false);
            Stream.of(ana, ben, fay).forEach(visitor -> visitor.open(table.path(poll)));
            ana.stays();
            unfold(fay, "Put down a ballot for somebody");
            fay.page().locator("vaadin-combo-box input").fill("Ana");
            fay.page()
                    .locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Ana Author"))
                    .click();
            fay.field("Who else heard or saw it?").fill("Ben Witness");
            fay.choice("Friday").check();
            fay.button("Check and put down").click();
            assertThat(fay.page().getByRole(AriaRole.ALERTDIALOG)).containsText("This is the vote of Ana Author");
            fay.sure("Cast this vote").click();
            assertThat(ana.text("Anotado para usted por teléfono: Friday")).isVisible();
            ana.button("Sí, ese es mi voto").click();
            assertThat(ana.text("Usted lo confirmó.")).isVisible();
            close(fay);
            assertThat(why(ben)).containsText("Chosen: Friday, with 1 vote. 1 of 3 took part.");
            unfold(ben, "Who voted how");
            assertThat(ben.text("Friday (by phone, put down by Fay Second)")).isVisible();
            assertThat(why(ana)).containsText("Friday");
            assertThat(ana.hasStayed()).isTrue();
        }
    }

    @Test
    void paperBallotsAreEnteredByOneFacilitatorAndCheckedByAnother() {
        try (Table table = new Table(0)) {
            Visitor ana = table.memberOnPhone("Ana Author");
            Visitor ben = table.spanishMember("Ben Backer");
            Visitor fay = table.facilitator("Fay Second");
            Visitor gus = table.facilitator("Gus Guide");
            PollId poll =
                    open(table, List.of(PollOption.of("Monday"), PollOption.of("Friday")), Way.Choose.one(), false);
            Stream.of(ana, ben, fay, gus).forEach(visitor -> visitor.open(table.path(poll)));
            Stream.of(ana, ben, gus).forEach(Visitor::stays);
            unfold(fay, "Paper ballots");
            onPaper(fay, "Ana Author", "Friday");
            onPaper(fay, "Ben Backer", "Friday");
            fay.button("Send to a second person").click();
            assertThat(fay.text("Somebody else has to confirm it.")).isVisible();
            fay.button("Close the vote now").click();
            fay.sure("Close the vote now").click();
            assertThat(fay.text("Paper ballots wait for a second person.")).isVisible();
            unfold(gus, "Paper ballots (1 batch waits)");
            assertThat(gus.text("Ben Backer: Friday")).isVisible();
            assertThat(gus.text("0 of 2 have voted")).isVisible();
            gus.button("It is what stands on the paper").click();
            assertThat(ana.text("2 of 2 have voted")).isVisible();
            assertThat(ana.text("Read from your paper ballot by two people: Friday"))
                    .isVisible();
            ana.button("Yes, that is my vote").click();
            assertThat(ana.text("You have confirmed it.")).isVisible();
            ben.choice("Monday").check();
            castAfterReading(ben, SPANISH, "Monday");
            close(gus);
            assertThat(verdict(ana)).hasText("Level: a lot decides");
            assertThat(why(ben)).containsText("Friday");
            assertThat(Stream.of(ana, ben, gus)).allMatch(Visitor::hasStayed);
        }
    }

    @Test
    void secretPaperBallotsComeFromAFileWithoutNames() {
        try (Table table = new Table(1)) {
            Visitor ana = table.member("Ana Author");
            Visitor fay = table.facilitator("Fay Second");
            Visitor gus = table.facilitator("Gus Guide");
            List<PollOption> people = List.of(PollOption.of("Carmen"), PollOption.of("Hodan"), PollOption.of("Ray"));
            PollId poll = open(table, people, new Way.Runoff(IrvRules.USUAL), true);
            Stream.of(ana, fay, gus).forEach(visitor -> visitor.open(table.path(poll)));
            unfold(fay, "Paper ballots");
            upload(fay, "3 1\n1 2 1 0\n1 9 0\n0\n\"Carmen\"\n\"Hodan\"\n\"Ray\"\n\"Paper\"\n");
            assertThat(fay.text("The file cannot be read. Line 3")).isVisible();
            upload(fay, "3 1\n1 2 1 0\n1 2 0\n0\n\"Carmen\"\n\"Hodan\"\n\"Ray\"\n\"Paper\"\n");
            assertThat(fay.text("2 ballots were read.")).isVisible();
            choose(fay, "Ana Author");
            choose(fay, "Member 1");
            fay.button("Send to a second person").click();
            unfold(gus, "Paper ballots (1 batch waits)");
            gus.button("It is what stands on the paper").click();
            assertThat(ana.text("Your vote is in. It is secret")).isVisible();
            close(gus);
            assertThat(why(ana)).containsText("Hodan");
        }
    }

    private static void onPaper(Visitor fay, String name, String option) {
        choose(fay, name);
        fay.choice(option).check();
        fay.button("Add this ballot").click();
        assertThat(fay.text(name + ": " + option)).isVisible();
    }

    private static void choose(Visitor fay, String name) {
        var box = fay.page().locator(".paper-box input[role=combobox]");
        box.fill(name);
        fay.page()
                .locator("[role=option]:not([hidden])", new Page.LocatorOptions().setHasText(name))
                .click();
        box.press("Tab");
    }

    private static void upload(Visitor fay, String blt) {
        fay.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("paper.blt", "text/plain", blt.getBytes(StandardCharsets.UTF_8)));
    }

    private static PollId open(Table table, List<PollOption> options, Way way, boolean secret) {
        PollTerms terms = new PollTerms(
                "What do we choose?",
                "",
                options,
                new PollRules(way, Quorum.NONE),
                secret ? ResultsShown.AFTER_CLOSING : ResultsShown.LIVE,
                secret,
                Optional.empty());
        return Server.bean(PollWorld.class).open(table.board(), terms);
    }

    private static void unfold(Visitor visitor, String summary) {
        visitor.page()
                .locator("vaadin-details-summary", new Page.LocatorOptions().setHasText(summary))
                .click();
    }

    private static void rank(Visitor visitor, String... bestFirst) {
        for (String name : bestFirst) {
            visitor.page()
                    .locator(".rank-add", new Page.LocatorOptions().setHasText(name))
                    .click();
            assertThat(visitor.page().locator(".rank-row", new Page.LocatorOptions().setHasText(name)))
                    .isVisible();
        }
    }

    private static Locator order(Visitor visitor) {
        return visitor.page().locator(".rank-row");
    }

    /** With the pointer, by the handle, a little above another. */
    private static void drag(Visitor visitor, String name, String above) {
        var from =
                visitor.button("Move " + name + ": drag, or use the arrow keys").boundingBox();
        var to = visitor.button("Move " + above + ": drag, or use the arrow keys")
                .boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(from.x + from.width / 2, (from.y + to.y) / 2);
        mouse.move(to.x + to.width / 2, to.y - 4);
        mouse.up();
    }

    private static void castAfterReading(Visitor visitor, Said words, String said) {
        visitor.button(words.check()).click();
        assertThat(visitor.page().getByRole(AriaRole.ALERTDIALOG)).containsText(said);
        visitor.sure(words.cast()).click();
        assertThat(visitor.text(words.yours())).isVisible();
    }

    /** The receipt it gave. */
    private static String castSecretly(Visitor visitor, Said words, String option) {
        visitor.choice(option).check();
        visitor.button(words.check()).click();
        visitor.sure(words.cast()).click();
        String receipt = visitor.page().locator(".receipt-code").textContent();
        visitor.button(words.writtenDown()).click();
        assertThat(visitor.text(words.secret())).isVisible();
        return receipt;
    }

    private static void close(Visitor fay) {
        fay.button("Close the vote now").click();
        fay.sure("Close the vote now").click();
        assertThat(verdict(fay)).isVisible();
    }

    private static Locator verdict(Visitor visitor) {
        return visitor.page().locator(".verdict-word");
    }

    private static Locator why(Visitor visitor) {
        return visitor.page().locator(".verdict-why");
    }

    private static Page.GetByRoleOptions box(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** What the screen says on the way to a vote. */
    private record Said(String check, String cast, String yours, String writtenDown, String secret) {}
}
