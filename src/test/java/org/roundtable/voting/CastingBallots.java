package org.roundtable.voting;

import java.util.concurrent.Executors;
import org.roundtable.common.PersonId;
import org.roundtable.live.DraftService;
import org.roundtable.testing.As;
import org.roundtable.testing.LeanApplication;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Votes and types without end until its process is killed. Each vote and each draft that was taken is told in a line.
 * When the database is away it tries again. Takes settings of the application.
 */
public final class CastingBallots {
    static final int AT_ONCE = 8;
    static final int MEMBERS = 24;
    static final String READY = "READY";
    static final String PLACE = "crash/typing";

    private CastingBallots() {}

    public static void main(String[] settings) {
        var application = LeanApplication.start(settings);
        TestBoard board = application.getBean(World.class).board(MEMBERS);
        System.out.println(READY);
        var people = Executors.newFixedThreadPool(AT_ONCE + 1);
        PollWorld polls = application.getBean(PollWorld.class);
        for (int i = 0; i < AT_ONCE; i++) {
            people.execute(() -> withoutEnd(() -> voteInOnePoll(board, polls)));
        }
        people.execute(() -> type(board.facilitator(), application));
    }

    private static void voteInOnePoll(TestBoard board, PollWorld polls) {
        PollId poll = polls.open(board);
        for (int member = 0; member < MEMBERS; member++) {
            Choice choice = PollMethod.YES_NO.choices().get(member % 3);
            polls.cast(board, poll, board.member(member), choice);
            System.out.println("V " + poll.value() + " " + board.member(member).value() + " " + choice);
        }
    }

    private static void type(PersonId writer, ConfigurableApplicationContext application) {
        DraftService drafts = application.getBean(DraftService.class);
        int[] letters = {0};
        withoutEnd(() -> {
            String text = String.valueOf(letters[0] + 1);
            As.person(writer, () -> drafts.keep(PLACE, text));
            letters[0]++;
            System.out.println("D " + writer.value() + " " + text);
        });
    }

    private static void withoutEnd(Runnable deed) {
        while (true) {
            try {
                deed.run();
            } catch (RuntimeException databaseAway) {
                Thread.yield();
            }
        }
    }
}
