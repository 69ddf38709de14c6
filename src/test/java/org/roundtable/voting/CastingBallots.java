package org.roundtable.voting;

import java.util.concurrent.Executors;
import org.roundtable.Roundtable;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Votes without end until its process is killed. Each vote that came back is told in a line: poll, person and choice.
 * Takes the address of the database.
 */
public final class CastingBallots {
    static final int AT_ONCE = 8;
    static final int MEMBERS = 24;
    static final String READY = "READY";

    private CastingBallots() {}

    public static void main(String[] arguments) {
        var application = new SpringApplicationBuilder(Roundtable.class, World.class, PollWorld.class)
                .run("--server.port=0", "--logging.level.root=warn", "--spring.datasource.url=" + arguments[0]);
        TestBoard board = application.getBean(World.class).board(MEMBERS);
        PollWorld polls = application.getBean(PollWorld.class);
        System.out.println(READY);
        var people = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            people.execute(() -> {
                while (true) {
                    voteOnce(board, polls);
                }
            });
        }
    }

    private static void voteOnce(TestBoard board, PollWorld polls) {
        PollId poll = polls.open(board);
        for (int member = 0; member < MEMBERS; member++) {
            Choice choice = PollMethod.YES_NO.choices().get(member % 3);
            polls.cast(board, poll, board.member(member), choice);
            System.out.println(poll.value() + " " + board.member(member).value() + " " + choice);
        }
    }
}
