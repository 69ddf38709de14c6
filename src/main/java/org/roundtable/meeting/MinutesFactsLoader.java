package org.roundtable.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.common.Alphabet;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what goes into the minutes of a meeting, for a facilitator who is signed in. */
@Component
@Transactional(readOnly = true)
class MinutesFactsLoader {
    private final MeetingLoader meetings;
    private final MeetingRecordLoader records;
    private final MinutesTextRepository texts;
    private final MeetingExcuseRepository excuses;
    private final MeetingAnswerRepository answers;
    private final Guests guests;
    private final QuestionLoader questions;
    private final CarriedActions carried;
    private final SeatRolls rolls;
    private final BoardService boards;
    private final BoardRoster roster;
    private final PollService polls;
    private final ItemVotes votes;
    private final People people;

    MinutesFactsLoader(
            MeetingLoader meetings,
            MeetingRecordLoader records,
            MinutesTextRepository texts,
            MeetingExcuseRepository excuses,
            MeetingAnswerRepository answers,
            Guests guests,
            QuestionLoader questions,
            CarriedActions carried,
            SeatRolls rolls,
            BoardService boards,
            BoardRoster roster,
            PollService polls,
            ItemVotes votes,
            People people) {
        this.meetings = meetings;
        this.records = records;
        this.texts = texts;
        this.excuses = excuses;
        this.answers = answers;
        this.guests = guests;
        this.questions = questions;
        this.carried = carried;
        this.rolls = rolls;
        this.boards = boards;
        this.roster = roster;
        this.polls = polls;
        this.votes = votes;
        this.people = people;
    }

    MinutesFacts load(BoardId board, MeetingId id) {
        BoardView place = boards.open(board);
        MeetingSnapshot meeting = meetings.forFacilitators(board, id);
        MeetingRecord record = records.load(board, id);
        Seats seats = rolls.of(board, meeting.id(), meeting.state());
        return new MinutesFacts(
                place.name(),
                place.zone(),
                meeting,
                record,
                roll(meeting, record, seats),
                votes(board, meeting, record, seats.alternates()),
                questions.forAll(id).questions(),
                carried.of(meeting),
                texts(id, record));
    }

    private RollCall roll(MeetingSnapshot meeting, MeetingRecord record, Seats seats) {
        List<PersonBadge> seated = people.badges(seats.holders()).values().stream()
                .sorted(Comparator.comparing(PersonBadge::name, Alphabet.ORDER))
                .toList();
        List<String> names = guests.during(meeting.id(), meeting.startedAt().orElse(Instant.MIN));
        return RollCall.of(during(meeting, record), seated, seats.alternates(), excused(meeting.id()), names);
    }

    /** Whoever checked in early and left before it began was not there. */
    private static List<MeetingRecord.StayView> during(MeetingSnapshot meeting, MeetingRecord record) {
        Instant began = meeting.startedAt().orElse(Instant.MIN);
        return record.stays().stream()
                .filter(stay ->
                        stay.leftAt().filter(left -> !left.isAfter(began)).isEmpty())
                .toList();
    }

    private Set<PersonId> excused(MeetingId meeting) {
        Set<PersonId> excused = new HashSet<>();
        excuses.findByMeeting(meeting).forEach(each -> excused.add(each.person()));
        answers.findByMeeting(meeting).stream()
                .filter(each -> each.answer().reply() == Reply.NO)
                .forEach(each -> excused.add(each.person()));
        return excused;
    }

    private List<MinutesVote> votes(
            BoardId board, MeetingSnapshot meeting, MeetingRecord record, Map<PersonId, PersonId> alternates) {
        List<PollSummary> all = polls.feedOf(board).load().get();
        PutVotes put = votes.put(meeting.id(), all.stream().map(PollSummary::id).toList());
        return all.stream()
                .filter(poll -> MinutesVote.belongs(poll, meeting, put))
                .sorted(Comparator.comparing(poll -> poll.endedAt().orElse(poll.openedAt())))
                .map(poll -> vote(board, poll, meeting, record, put, alternates))
                .toList();
    }

    private MinutesVote vote(
            BoardId board,
            PollSummary summary,
            MeetingSnapshot meeting,
            MeetingRecord record,
            PutVotes put,
            Map<PersonId, PersonId> alternates) {
        PollSnapshot poll = polls.feed(board, summary.id()).load().get();
        Optional<RoomQuorum> quorum = Optional.of(summary)
                .filter(closed -> MinutesVote.closedIn(closed, meeting))
                .map(closed -> quorum(board, alternates, MinutesVote.present(closed, record), poll));
        return new MinutesVote(MinutesVote.itemOf(summary, meeting, record, put), poll, quorum);
    }

    private RoomQuorum quorum(
            BoardId board, Map<PersonId, PersonId> alternates, Set<PersonId> present, PollSnapshot poll) {
        Set<PersonId> out =
                poll.people().out().stream().map(each -> each.person().id()).collect(Collectors.toUnmodifiableSet());
        Set<PersonId> entitled = poll.electorate().stream()
                .map(elector -> elector.person().id())
                .collect(Collectors.toUnmodifiableSet());
        return RoomQuorum.of(entitled, alternates, present, roster.charter(board))
                .without(out);
    }

    private Map<MinutesSection, String> texts(MeetingId meeting, MeetingRecord record) {
        Map<MinutesSection, String> words = new HashMap<>();
        record.notes().forEach((item, note) -> words.put(MinutesSection.of(item), note.text()));
        texts.findByMeeting(meeting).forEach(each -> words.put(each.section(), each.text()));
        return words;
    }
}
