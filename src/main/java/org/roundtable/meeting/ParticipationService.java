package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.board.BoardService;
import org.roundtable.board.MemberView;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.voting.PollTurnout;
import org.roundtable.voting.PollTurnouts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part on a board and who does not, for facilitators. Seats are those held now. Of votes it tells by seat how
 * many took part, never who, and never what was chosen.
 */
@Service
@FacilitatorOf("#board")
@Transactional(readOnly = true)
public class ParticipationService {
    private final BoardService boards;
    private final HeldMeetings held;
    private final HeardVoices voices;
    private final PollTurnouts turnouts;
    private final AccessCare care;

    ParticipationService(
            BoardService boards, HeldMeetings held, HeardVoices voices, PollTurnouts turnouts, AccessCare care) {
        this.boards = boards;
        this.held = held;
        this.voices = voices;
        this.turnouts = turnouts;
        this.care = care;
    }

    /**
     * @param from meetings that began and votes that were opened since then are counted; who has been silent is always told
     *     of the last meetings
     */
    public Participation since(BoardId board, Instant from) {
        List<MemberView> members = boards.members(board);
        Map<PersonId, SeatCategory> seats = members.stream()
                .filter(member -> member.seat().isPresent())
                .collect(Collectors.toMap(
                        member -> member.person().id(), member -> member.seat().orElseThrow()));
        List<Meeting> all = held.of(board);
        List<Meeting> counted = all.stream()
                .filter(meeting -> !HeldMeetings.begun(meeting).isBefore(from))
                .toList();
        PollTurnout<Optional<SeatCategory>> turnout =
                turnouts.since(board, from, person -> Optional.ofNullable(seats.get(person)));
        return new Participation(
                seats.values().stream().distinct().sorted().toList(),
                held.attendance(counted, members),
                voices.speaking(counted, seats),
                voices.silence(board, all.stream().limit(Silence.MEETINGS).toList(), members),
                turnout.polls(),
                votes(turnout),
                needs(board, from));
    }

    private static List<SeatVotes> votes(PollTurnout<Optional<SeatCategory>> turnout) {
        return turnout.votes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(HeardVoices.seatsFirst()))
                .map(entry -> new SeatVotes(
                        entry.getKey(),
                        new Share(entry.getValue().tookPart(), entry.getValue().entitled())))
                .toList();
    }

    private List<AccessLogLine> needs(BoardId board, Instant from) {
        return care.log(board).stream()
                .filter(line -> !line.plan().startsAt().isBefore(from))
                .toList();
    }
}
