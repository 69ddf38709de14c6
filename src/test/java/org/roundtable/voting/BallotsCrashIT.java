package org.roundtable.voting;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.testing.OwnPostgres;

/** Eight people vote and one types, as fast as they can, while what they rely on is killed again and again. */
class BallotsCrashIT {
    private static final int KILLS = 10;
    private static final int KILLS_OF_THE_DATABASE = 3;
    private static final int VOTES_BEFORE_A_KILL = 150;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostWithTheDataInAFile() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("votes") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
        var acknowledged = new Acknowledged();
        String figures = "";
        for (int kill = 1; kill <= KILLS; kill++) {
            voteUntilKilled(url, acknowledged);
            figures = compare(url, acknowledged, kill);
        }
        System.out.println("Kill test, H2: kills of the application " + KILLS + ", " + figures);
    }

    @Test
    void nothingAcknowledgedIsLostWithTheDataInPostgresql() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres(folder.resolve("postgres"))) {
            var acknowledged = new Acknowledged();
            for (int kill = 1; kill <= KILLS; kill++) {
                voteUntilKilled(postgres.url(), acknowledged);
                compare(postgres.url(), acknowledged, kill);
            }
            voteWhileTheDatabaseIsKilled(postgres, acknowledged);
            String figures = compare(postgres.url(), acknowledged, KILLS + KILLS_OF_THE_DATABASE + 1);
            System.out.println("Kill test, PostgreSQL: kills of the application " + (KILLS + 1) + ", of the database "
                    + KILLS_OF_THE_DATABASE + ", " + figures);
        }
    }

    private void voteUntilKilled(String url, Acknowledged acknowledged) throws Exception {
        try (VotingProcess voting = start(url)) {
            voting.awaitVotes(VOTES_BEFORE_A_KILL);
            acknowledged.add(voting.kill());
        }
    }

    /** The application goes on by itself each time the database is back. */
    private void voteWhileTheDatabaseIsKilled(OwnPostgres postgres, Acknowledged acknowledged) throws Exception {
        try (VotingProcess voting = start(postgres.url())) {
            for (int kill = 1; kill <= KILLS_OF_THE_DATABASE; kill++) {
                voting.awaitVotes(VOTES_BEFORE_A_KILL);
                postgres.kill();
                postgres.startAgain();
            }
            voting.awaitVotes(VOTES_BEFORE_A_KILL);
            acknowledged.add(voting.kill());
        }
    }

    private VotingProcess start(String url) throws Exception {
        return new VotingProcess(folder.resolve("log.txt").toFile(), List.of("--spring.datasource.url=" + url));
    }

    private static String compare(String url, Acknowledged acknowledged, int kills) throws Exception {
        try (var database = DriverManager.getConnection(url)) {
            return acknowledged.compare(database, kills * CastingBallots.AT_ONCE);
        }
    }
}
