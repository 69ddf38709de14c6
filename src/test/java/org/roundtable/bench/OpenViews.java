package org.roundtable.bench;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManagerFactory;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.StageService;
import org.roundtable.journey.Server;
import org.roundtable.security.TestPersons;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** What many open screens of an initiative with 30 comments and an open poll cost the server. */
final class OpenViews {
    private static final int COMMENTS = 30;

    private final TestBoard board = Server.world().board(12);
    private final PollWorld polls = Application.helper(PollWorld.class);
    private final InitiativeId initiative = Application.helper(Proposals.class)
            .proposed(board.id(), board.member(0), "A van that stops where people work");
    private final PollId poll;

    OpenViews() {
        As.person(
                board.facilitator(),
                () -> Server.bean(StageService.class).move(board.id(), initiative, Arrow.DISCUSS, ""));
        IntStream.range(0, COMMENTS).forEach(this::comment);
        var terms = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        poll = As.person(
                board.facilitator(),
                () -> Server.bean(PollFacilitation.class)
                        .open(board.id(), new NewPoll(Optional.of(initiative.topic()), terms)));
        vote(Choice.NO);
    }

    /** Kilobytes of heap for each of so many open screens, each in a browser of its own; and statements of a vote meanwhile. */
    Cost of(int views) throws InterruptedException {
        try (var browsers =
                SpringBrowserlessApplicationContext.createSecured(Application.context(), "org.roundtable")) {
            List<BrowserlessUIContext> windows = new ArrayList<>();
            for (int i = 0; i < views; i++) {
                var window = browsers.newUser(token(board.member(i % 11))).newWindow();
                window.activate();
                windows.add(window);
            }
            settle(windows);
            long before = usedHeap();
            windows.forEach(window -> {
                window.activate();
                UI.getCurrent().navigate(InitiativeLinks.initiative(board.id(), initiative));
            });
            settle(windows);
            long bytes = usedHeap() - before;
            long statements = statementsOfAVote();
            return new Cost(bytes / views / 1024, statements);
        }
    }

    private void settle(List<BrowserlessUIContext> windows) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            Thread.sleep(Duration.ofMillis(500));
            windows.forEach(OpenViews::flush);
        }
    }

    /** As when a browser has fetched what changed. */
    private static void flush(BrowserlessUIContext window) {
        window.activate();
        window.roundTrip();
        var internals = window.getUI().getInternals();
        internals.dumpPendingJavaScriptInvocations();
        internals.getStateTree().collectChanges(change -> {});
    }

    private long statementsOfAVote() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
        var statistics = Server.bean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        vote(Choice.YES);
        Thread.sleep(Duration.ofSeconds(1));
        long count = statistics.getPrepareStatementCount();
        vote(Choice.NO);
        return count;
    }

    private void vote(Choice choice) {
        polls.cast(board, poll, board.member(11), choice);
    }

    private void comment(int number) {
        PersonId author = board.member(number % 11);
        var said = new NewComment(
                CommentId.next(),
                initiative.topic(),
                Optional.empty(),
                Optional.empty(),
                "Comment " + number + ": the crew starts at **four** in the morning, and the van would have to be "
                        + "there before that. My neighbor says the same of the packing shed.");
        As.person(author, () -> Server.bean(CommentService.class).write(board.id(), said));
    }

    private static TestingAuthenticationToken token(PersonId person) {
        var principal = TestPersons.signedIn(person, false);
        return new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities()));
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(Duration.ofMillis(200));
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What open screens cost. */
    record Cost(long kilobytesEach, long statementsOfAVote) {}
}
