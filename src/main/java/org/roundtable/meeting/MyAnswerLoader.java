package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads what one person has answered, and what they have not. It guards nothing. */
@Component
@Transactional(readOnly = true)
class MyAnswerLoader {
    private final MeetingAnswerRepository answers;
    private final InviteeRepository invitees;
    private final MeetingListLoader meetings;
    private final Meetings found;
    private final Answering answering;
    private final People people;

    MyAnswerLoader(
            MeetingAnswerRepository answers,
            InviteeRepository invitees,
            MeetingListLoader meetings,
            Meetings found,
            Answering answering,
            People people) {
        this.answers = answers;
        this.invitees = invitees;
        this.meetings = meetings;
        this.found = found;
        this.answering = answering;
        this.people = people;
    }

    MyAnswer of(BoardId board, MeetingId meeting, PersonId person) {
        List<MeetingAnswer> all = answers.findByMeeting(meeting);
        Optional<Answer> mine = all.stream()
                .filter(answer -> answer.person().equals(person))
                .map(MeetingAnswer::answer)
                .findAny();
        List<PersonId> insteadOf = all.stream()
                .filter(answer -> answer.alternate().equals(Optional.of(person)))
                .map(MeetingAnswer::person)
                .toList();
        return new MyAnswer(
                mine,
                answering.alternate(found.read(board, meeting), person).map(people::badge),
                List.copyOf(people.badges(insteadOf).values()));
    }

    Instant last(PersonId person) {
        return answers.findFirstByPersonOrderByAnsweredAtDesc(person)
                .map(MeetingAnswer::answeredAt)
                .orElse(Instant.EPOCH);
    }

    /** The next meeting, and those the person is invited to, as long as they are not answered. */
    List<MeetingSummary> unanswered(BoardId board, PersonId person, Instant now) {
        MeetingList list = meetings.ofBoard(board);
        List<MeetingSummary> coming =
                list.all().stream().filter(meeting -> meeting.comes(now)).toList();
        List<MeetingId> ids = coming.stream().map(MeetingSummary::id).toList();
        Set<MeetingId> answered = answers.findByPersonAndMeetingIn(person, ids).stream()
                .map(MeetingAnswer::meeting)
                .collect(Collectors.toSet());
        Set<MeetingId> asked = Stream.concat(
                        list.next(now).map(MeetingSummary::id).stream(),
                        invitees.findByPersonAndMeetingIn(person, ids).stream().map(Invitee::meeting))
                .collect(Collectors.toSet());
        return coming.stream()
                .filter(meeting -> asked.contains(meeting.id()) && !answered.contains(meeting.id()))
                .toList();
    }
}
