package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever has the whole database cannot tell who answered what after a meeting. */
@DatabaseTest
class PulseAnonymityTest {
    private static final String WORDS = "Heard-over-the-wet-walls";

    @Autowired
    World world;

    @Autowired
    PulseWorld pulse;

    @Autowired
    JdbcTemplate sql;

    @Test
    void anAnswerHoldsNoPersonNoTimeAndNothingThatGrows() {
        assertThat(columns("pulse_answer"))
                .containsExactlyInAnyOrder("id", "meeting_id", "heard", "understood", "matters", "sentence");
        assertThat(columns("pulse_respondent")).containsExactlyInAnyOrder("meeting_id", "respondent", "guest");
    }

    /** Every column of every table: where a sentence is, nobody is; where somebody is, no sentence is. */
    @Test
    void noColumnJoinsAnswersAndPeople() {
        var board = world.board(6);
        MeetingId meeting = pulse.held(board, board.members());
        for (int at = 0; at < 6; at++) {
            pulse.answer(board, meeting, board.member(at), new PulseAnswer(3, 4, 5, WORDS + at));
        }
        assertThat(columnsWith(WORDS)).containsExactly("pulse_answer.sentence");
        Set<String> ids = new HashSet<>(sql.queryForList(
                "select cast(id as varchar) from pulse_answer where meeting_id = ?", String.class, meeting.value()));
        assertThat(columnsWith(ids)).containsExactly("pulse_answer.id");
        Set<String> respondents = new HashSet<>(sql.queryForList(
                "select respondent from pulse_respondent where meeting_id = ?", String.class, meeting.value()));
        assertThat(respondents).hasSize(6);
        assertThat(columnsWith(respondents)).containsExactly("pulse_respondent.respondent");
        pulse.close(board, meeting);
        assertThat(count("pulse_respondent", meeting)).isZero();
        assertThat(count("pulse_answer", meeting)).isEqualTo(6);
    }

    /** In many meetings the n-th row, by every order a database knows, is the n-th person's no more often than by chance. */
    @Test
    void noOrderOfTheRowsIsTheOrderOfThePeople() {
        int people = 5;
        int rounds = 40;
        Map<String, Integer> hits = new HashMap<>();
        var board = world.board(people);
        for (int round = 0; round < rounds; round++) {
            MeetingId meeting = pulse.held(board, board.members());
            List<String> said = answered(board, meeting, people);
            for (String order : orders()) {
                List<String> rows = sql.queryForList(
                        "select sentence from pulse_answer where meeting_id = ? order by " + order,
                        String.class,
                        meeting.value());
                for (int at = 0; at < people; at++) {
                    hits.merge(order, rows.get(at).equals(said.get(at)) ? 1 : 0, Integer::sum);
                    hits.merge(order + " back", rows.get(at).equals(said.get(people - 1 - at)) ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(hits.values()).allSatisfy(hit -> assertThat(hit).isBetween(rounds / 3, rounds * 2));
    }

    @Test
    void onPostgresAllAnswersAreOfTheSameTransaction() {
        if (postgres()) {
            var board = world.board(4);
            MeetingId meeting = pulse.held(board, board.members());
            answered(board, meeting, 4);
            assertThat(sql.queryForList(
                            "select distinct xmin::text from pulse_answer where meeting_id = ?",
                            String.class,
                            meeting.value()))
                    .hasSize(1);
        }
    }

    @Test
    void whatCanNeverBeShownIsNotKept() {
        var board = world.board(4);
        MeetingId meeting = pulse.held(board, board.members());
        answered(board, meeting, 4);
        pulse.closeAfterwards(meeting);
        assertThat(count("pulse_respondent", meeting)).isZero();
        assertThat(count("pulse_answer", meeting)).isZero();
    }

    private List<String> answered(World.TestBoard board, MeetingId meeting, int people) {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            PersonId person = board.member(at);
            said.add(WORDS + at);
            pulse.answer(board, meeting, person, new PulseAnswer(3, 3, 3, WORDS + at));
        }
        return said;
    }

    private List<String> orders() {
        return postgres() ? List.of("id", "ctid", "xmin::text::bigint, ctid") : List.of("id", "_rowid_");
    }

    private boolean postgres() {
        return "PostgreSQL"
                .equals(sql.execute((java.sql.Connection connection) ->
                        connection.getMetaData().getDatabaseProductName()));
    }

    private Set<String> columnsWith(String words) {
        return columnsWith(Set.of(words));
    }

    private Set<String> columnsWith(Set<String> words) {
        Set<String> found = new HashSet<>();
        for (Map<String, Object> column : allColumns()) {
            String table = column.get("TABLE_NAME").toString();
            String name = column.get("COLUMN_NAME").toString();
            for (String text :
                    sql.queryForList("select cast(\"" + name + "\" as varchar) from \"" + table + "\"", String.class)) {
                if (text != null && words.stream().anyMatch(text::contains)) {
                    found.add((table + "." + name).toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private List<String> columns(String table) {
        return allColumns().stream()
                .filter(column -> column.get("TABLE_NAME").toString().equalsIgnoreCase(table))
                .map(column -> column.get("COLUMN_NAME").toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Map<String, Object>> allColumns() {
        return sql.queryForList(
                "select table_name, column_name from information_schema.columns where table_schema = current_schema");
    }

    private int count(String table, MeetingId meeting) {
        Integer count = sql.queryForObject(
                "select count(*) from " + table + " where meeting_id = ?", Integer.class, meeting.value());
        return count == null ? 0 : count;
    }
}
