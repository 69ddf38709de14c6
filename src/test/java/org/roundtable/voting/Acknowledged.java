package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that was acknowledged in a test of crashes, and how it compares with what is stored. */
final class Acknowledged {
    private final Set<String> votes = new HashSet<>();
    private final Map<String, Integer> drafts = new HashMap<>();
    private int draftsKept;

    void add(List<String> told) {
        for (String line : told) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("V")) {
                assertThat(votes.add(words[1] + " " + words[2]))
                        .as("told once: " + line)
                        .isTrue();
            } else {
                drafts.merge(words[1], Integer.valueOf(words[2]), Math::max);
                draftsKept++;
            }
        }
    }

    /**
     * Compares, and says what was found in a line of figures.
     *
     * @param cutOff how many votes may have been committed and not been told, since a crash came between
     */
    String compare(Connection database, int cutOff) throws SQLException {
        List<String> stored = rows(database, "select poll_id, person_id, says from ballot", 3);
        Set<String> once = new HashSet<>(stored);
        Set<String> lost = new HashSet<>(votes);
        lost.removeAll(once);
        int lostDrafts = lostDrafts(database);
        String figures =
                "votes acknowledged %d, found %d, of them not told %d, duplicates %d, lost %d; drafts kept %d, lost %d"
                        .formatted(
                                votes.size(),
                                stored.size(),
                                once.size() - votes.size(),
                                stored.size() - once.size(),
                                lost.size(),
                                draftsKept,
                                lostDrafts);
        assertThat(lost).as(figures).isEmpty();
        assertThat(lostDrafts).as(figures).isZero();
        assertThat(stored).as(figures).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(votes.size() + cutOff);
        assertThat(draftsKept).isPositive();
        nothingIsHalf(database);
        return figures;
    }

    /** Each text is one more than the one before: the last that was acknowledged is there, or a later one. */
    private int lostDrafts(Connection database) throws SQLException {
        Map<String, Integer> stored = new HashMap<>();
        for (String row : rows(database, "select person_id, text from draft", 2)) {
            String[] words = row.split(" ");
            stored.put(words[0], Integer.valueOf(words[1]));
        }
        return (int) drafts.entrySet().stream()
                .filter(draft -> stored.getOrDefault(draft.getKey(), 0) < draft.getValue())
                .count();
    }

    private static void nothingIsHalf(Connection database) throws SQLException {
        assertThat(rows(
                        database,
                        "select id from poll where entitled <> (select count(*) from poll_elector where poll_id = poll.id)",
                        1))
                .as("polls without all their electors")
                .isEmpty();
        assertThat(rows(database, "select number - (select count(*) from audit_entry) from audit_head", 1))
                .as("lines missing in the record")
                .containsExactly("0");
        assertThat(rows(
                        database,
                        "select count(*) - (select count(*) from audit_entry where action = 'ballot.cast') from ballot",
                        1))
                .as("votes without their line in the record")
                .containsExactly("0");
    }

    private static List<String> rows(Connection database, String query, int columns) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                found.add(String.join(" ", row));
            }
        }
        return found;
    }
}
