package org.roundtable.meeting;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.Rejected;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of trust pulses, and beside them who has answered. A database remembers in which order and in which
 * transaction its rows were written, and that somebody has answered is written with each answer. So with each answer all of
 * the meeting are written anew, under new names and in an order drawn by chance: what one row tells, all tell.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PulseBox {
    private static final String CLOSED = """
            select a.heard, a.understood, a.matters, a.sentence, a.meeting_id from pulse_answer a
            join pulse p on p.id = a.meeting_id where p.board_id = ? and p.closed_at is not null""";

    private final JdbcTemplate sql;
    private final SecureRandom chance = new SecureRandom();

    PulseBox(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Puts an answer in, on a pulse whose row is held.
     *
     * @param respondent a hash by which they are known again
     * @throws Rejected {@code pulse-answered}
     */
    void put(MeetingId meeting, String respondent, boolean guest, PulseAnswer answer) {
        if (answered(meeting, respondent)) {
            throw new Rejected("pulse-answered");
        }
        List<PulseAnswer> all = new ArrayList<>(answers(meeting));
        all.add(answer);
        Collections.shuffle(all, chance);
        sql.update("delete from pulse_answer where meeting_id = ?", meeting.value());
        sql.batchUpdate(
                "insert into pulse_answer (id, meeting_id, heard, understood, matters, sentence) values (?, ?, ?, ?, ?, ?)",
                all.stream().map(one -> row(meeting, one)).toList());
        sql.update(
                "insert into pulse_respondent (meeting_id, respondent, guest) values (?, ?, ?)",
                meeting.value(),
                respondent,
                guest);
    }

    boolean answered(MeetingId meeting, String respondent) {
        return count("pulse_respondent where meeting_id = ? and respondent = ?", meeting.value(), respondent) > 0;
    }

    /** How many people on the board have answered; once the pulse is closed it is not known here any more. */
    int fromBoard(MeetingId meeting) {
        return count("pulse_respondent where meeting_id = ? and guest = false", meeting.value());
    }

    List<PulseAnswer> answers(MeetingId meeting) {
        return sql.query(
                "select heard, understood, matters, sentence from pulse_answer where meeting_id = ?",
                (row, number) -> answer(row),
                meeting.value());
    }

    /** Those of all pulses of a board that are closed. */
    Map<MeetingId, List<PulseAnswer>> closed(BoardId board) {
        return sql
                .query(CLOSED, (row, number) -> Map.entry(new MeetingId(row.getLong(5)), answer(row)), board.value())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Nobody answers any more: who has is forgotten, and so are answers that can never be shown. */
    void close(MeetingId meeting, boolean shown) {
        sql.update("delete from pulse_respondent where meeting_id = ?", meeting.value());
        if (!shown) {
            sql.update("delete from pulse_answer where meeting_id = ?", meeting.value());
        }
    }

    private static PulseAnswer answer(ResultSet row) throws SQLException {
        return new PulseAnswer(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4));
    }

    private static Object[] row(MeetingId meeting, PulseAnswer answer) {
        return new Object[] {
            Ids.next(), meeting.value(), answer.heard(), answer.understood(), answer.matters(), answer.sentence()
        };
    }

    private int count(String which, Object... arguments) {
        Integer count = sql.queryForObject("select count(*) from " + which, Integer.class, arguments);
        return count == null ? 0 : count;
    }
}
