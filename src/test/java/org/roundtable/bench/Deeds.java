package org.roundtable.bench;

import java.util.Optional;
import java.util.stream.IntStream;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.StageService;
import org.roundtable.journey.Server;
import org.roundtable.testing.As;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;

/** Each kind of deed, done by clicks in one page, and when that page and another show it. */
final class Deeds implements AutoCloseable {
    static final int WARM_UP = 3;
    static final int TIMES = 15;

    private final World world = Server.world();
    private final PollWorld polls = Application.helper(PollWorld.class);
    private final Proposals proposals = Application.helper(Proposals.class);
    private final TestBoard board = world.board(9);
    private final PersonId actor = world.personWhoSignsIn("Ana Actor", email("ana"));
    private final Screen member;
    private final Screen facilitator;
    private final Screen watcher;

    Deeds() {
        world.seat(board, actor, Role.MEMBER, Optional.of(SeatCategory.RESIDENT));
        seat("fay", "Fay Facilitator", Role.FACILITATOR);
        seat("wes", "Wes Watcher", Role.MEMBER);
        member = new Screen(email("ana"));
        facilitator = new Screen(email("fay"));
        watcher = new Screen(email("wes"));
    }

    Screen member() {
        return member;
    }

    Screen watcher() {
        return watcher;
    }

    TestBoard board() {
        return board;
    }

    Measured vote() {
        String page = PollLinks.poll(board.id(), poll(0));
        member.open(page, ".ballot");
        watcher.open(page, ".poll .turnout");
        return repeat(round -> {
            String choice = round % 2 == 0 ? "YES" : "NO";
            if (round > 0) {
                member.at(".my-vote vaadin-button").click();
            }
            member.at(".choice[data-choice=" + choice + "]").click();
            member.at(".choice[data-choice=" + choice + "][aria-checked=true]").waitFor();
            return new Deed(
                    member,
                    ".ballot vaadin-button[theme~=primary]",
                    "document.querySelector('.my-vote[data-choice=" + choice + "]')?.checkVisibility()",
                    "document.querySelector('.tally-option[data-choice=" + choice + "] .tally-number')"
                            + "?.textContent === '1'");
        });
    }

    Measured comment() {
        String page = page(discussed("Comments"));
        member.open(page, ".composer textarea");
        watcher.open(page, ".composer textarea");
        return repeat(round -> {
            String text = "This is comment number " + round + ", long enough to say something about the van.";
            member.at(".thread > .composer textarea").fill(text);
            member.at(".thread > .composer textarea").blur();
            member.page().waitForTimeout(700);
            return new Deed(
                    member,
                    ".thread > .composer vaadin-button[theme~=primary]",
                    "document.querySelector('.thread > .composer textarea').value === ''",
                    "document.querySelector('.comments > li:last-child .comment-body')?.textContent.includes('number "
                            + round + ",')");
        });
    }

    Measured newInitiative() {
        InitiativeId[] drafts = IntStream.range(0, WARM_UP + TIMES)
                .mapToObj(i -> proposals.draft(board.id(), actor, "Proposal number " + i + "."))
                .toArray(InitiativeId[]::new);
        watcher.open("boards/" + board.id().text(), "h1");
        return repeat(round -> {
            member.open(InitiativeLinks.edit(board.id(), drafts[round]), "main vaadin-button[theme~=primary]");
            member.page().waitForTimeout(500);
            return new Deed(
                    member,
                    "main vaadin-button[theme~=primary]",
                    "!location.pathname.endsWith('/edit') && !!document.querySelector('.stepper')",
                    "[...document.querySelectorAll('main a')].some(a => a.textContent.includes('number " + round
                            + ".'))");
        });
    }

    Measured stageMove() {
        String page = page(discussed("Moves"));
        facilitator.open(page, "aside .facilitator-bar vaadin-button");
        watcher.open(page, ".stepper");
        return repeat(round -> {
            facilitator
                    .page()
                    .locator("aside .facilitator-bar vaadin-button")
                    .nth(round % 2)
                    .click();
            facilitator.at("vaadin-dialog textarea").fill("The board asked for it.");
            facilitator.at("vaadin-dialog textarea").blur();
            facilitator.page().waitForTimeout(500);
            return new Deed(
                    facilitator,
                    "vaadin-dialog vaadin-button[theme~=primary]",
                    "!document.querySelector('vaadin-dialog[opened]')",
                    "document.querySelector('.stepper [aria-current=step]')?.textContent.includes('"
                            + (round % 2 == 0 ? "Decision" : "Discussion") + "')");
        });
    }

    Measured pollOpening() {
        InitiativeId about = discussed("Polls");
        watcher.open(page(about), ".thread");
        return repeat(round -> {
            String question = "Question number " + round + "?";
            facilitator.open(
                    PollLinks.open(board.id(), Optional.of(about.topic()), "Question%20number%20" + round + "%3F"),
                    ".form-actions vaadin-button");
            facilitator.at(".form textarea").fill(question);
            facilitator.at(".form textarea").blur();
            facilitator.page().waitForTimeout(500);
            return new Deed(
                    facilitator,
                    ".form-actions vaadin-button",
                    "/polls\\/(?!new)/.test(location.pathname) && !!document.querySelector('.poll-question')",
                    "[...document.querySelectorAll('.poll-question')].some(q => q.textContent === '" + question + "')");
        });
    }

    Measured pollClosing() {
        PollId[] open = IntStream.range(0, WARM_UP + TIMES).mapToObj(this::poll).toArray(PollId[]::new);
        return repeat(round -> {
            String page = PollLinks.poll(board.id(), open[round]);
            watcher.open(page, ".poll .turnout");
            facilitator.open(page, ".poll .facilitator-bar");
            facilitator.page().getByText("Close the vote now").first().click();
            facilitator
                    .at("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .waitFor();
            facilitator.page().waitForTimeout(500);
            return new Deed(
                    facilitator,
                    "vaadin-confirm-dialog vaadin-button[slot=confirm-button]",
                    "document.querySelector('.verdict-word')?.checkVisibility()",
                    "document.querySelector('.verdict-word')?.checkVisibility()");
        });
    }

    private Measured repeat(Preparation preparation) {
        Times own = new Times();
        Times other = new Times();
        for (int round = 0; round < WARM_UP + TIMES; round++) {
            Deed deed = preparation.prepare(round);
            deed.by().watchFor(deed.acknowledged());
            watcher.watchFor(deed.shown());
            deed.by().at(deed.button()).click();
            double seen = watcher.seen();
            double acknowledged = deed.by().seen();
            if (round >= WARM_UP) {
                own.add(acknowledged - deed.by().clicked());
                other.add(seen - deed.by().clicked());
            }
        }
        System.out.printf("Other screen %s, own screen %s%n", other.cells(), own.cells());
        return new Measured(own, other);
    }

    private PollId poll(int number) {
        return polls.open(board);
    }

    private InitiativeId discussed(String title) {
        InitiativeId id = proposals.proposed(board.id(), actor, title);
        As.person(board.facilitator(), () -> Server.bean(StageService.class).move(board.id(), id, Arrow.DISCUSS, ""));
        return id;
    }

    private String page(InitiativeId initiative) {
        return InitiativeLinks.initiative(board.id(), initiative);
    }

    private void seat(String key, String name, Role role) {
        PersonId person = world.personWhoSignsIn(name, email(key));
        Optional<SeatCategory> seat = role == Role.MEMBER ? Optional.of(SeatCategory.RESIDENT) : Optional.empty();
        world.seat(board, person, role, seat);
    }

    private String email(String key) {
        return key + "." + Ids.text(board.id().value()) + "@example.org";
    }

    @Override
    public void close() {
        member.close();
        facilitator.close();
        watcher.close();
    }

    /** What a deed took until its own screen and another showed it. */
    record Measured(Times own, Times other) {}

    /** A click that is ready to be made, and how one sees in both pages that it is done. */
    private record Deed(Screen by, String button, String acknowledged, String shown) {}

    private interface Preparation {
        Deed prepare(int round);
    }
}
