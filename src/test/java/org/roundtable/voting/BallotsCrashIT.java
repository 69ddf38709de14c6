package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight people vote as fast as they can while the server is killed, three times. No vote is lost or counted twice. */
class BallotsCrashIT {
    private static final int KILLS = 3;
    private static final int VOTES_BEFORE_A_KILL = 150;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedBallotIsStoredOnce() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> told = voteUntilKilled();
            assertThat(told).hasSizeGreaterThan(VOTES_BEFORE_A_KILL / 2).doesNotHaveDuplicates();
            acknowledged.addAll(told);
            List<String> stored = stored();
            assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(stored.size() - acknowledged.size())
                    .as("committed in the moment of the kill")
                    .isBetween(0, kill * CastingBallots.AT_ONCE);
        }
    }

    /** What was acknowledged until the process was killed. A line cut off is none. */
    private List<String> voteUntilKilled() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CastingBallots.class.getName(),
                        url())
                .redirectError(folder.resolve("error.txt").toFile())
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals(CastingBallots.READY)) {
                line = lines.readLine();
            }
            while (line != null && told.size() < VOTES_BEFORE_A_KILL) {
                line = lines.readLine();
                told.add(String.valueOf(line));
            }
            process.destroyForcibly();
            readAll(lines, told);
        } finally {
            process.destroyForcibly().waitFor();
        }
        told.removeIf(line -> !line.matches("\\d+ \\d+ (YES|NO|ABSTAIN)"));
        return told;
    }

    private static void readAll(BufferedReader lines, List<String> told) {
        try {
            lines.lines().forEach(told::add);
        } catch (java.io.UncheckedIOException cutOff) {
            assertThat(cutOff.getCause()).isInstanceOf(IOException.class);
        }
    }

    private List<String> stored() throws Exception {
        List<String> stored = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url());
                var query = connection.createStatement();
                var rows = query.executeQuery("select poll_id, person_id, choice from ballot")) {
            while (rows.next()) {
                stored.add(rows.getLong(1) + " " + rows.getLong(2) + " " + rows.getString(3));
            }
        }
        return stored;
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("votes") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    }
}
