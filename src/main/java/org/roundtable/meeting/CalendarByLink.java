package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.notification.MailQueue;
import org.roundtable.security.Addressees;
import org.roundtable.security.Anyone;
import org.roundtable.security.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as calendar programs fetch them. Whoever has the link may. They tell plans, and nothing of agendas. */
@Service
@Anyone
@Transactional(readOnly = true)
public class CalendarByLink {
    private final CalendarLinkRepository links;
    private final MeetingRepository meetings;
    private final CalendarWriter writer;
    private final MeetingTexts texts;
    private final BoardRoster roster;
    private final Addressees addressees;
    private final MailQueue mail;

    CalendarByLink(
            CalendarLinkRepository links,
            MeetingRepository meetings,
            CalendarWriter writer,
            MeetingTexts texts,
            BoardRoster roster,
            Addressees addressees,
            MailQueue mail) {
        this.links = links;
        this.meetings = meetings;
        this.writer = writer;
        this.texts = texts;
        this.roster = roster;
        this.addressees = addressees;
        this.mail = mail;
    }

    /** In iCalendar's format; empty when there is no such link, or none any more: nobody can tell which. */
    public Optional<String> read(String secret) {
        return links.findByHash(Secrets.hash(secret))
                .flatMap(link ->
                        link.board().map(this::ofBoard).or(() -> link.person().flatMap(this::ofPerson)));
    }

    private String ofBoard(BoardId board) {
        return writer.subscription(
                roster.name(board), entries(board).map(CalendarEntry::forAll).toList());
    }

    private Optional<String> ofPerson(PersonId person) {
        return addressees.of(person).map(reader -> {
            List<CalendarEntry> entries = roster.boardsOf(person).stream()
                    .map(BoardView::id)
                    .flatMap(this::entries)
                    .toList();
            return writer.subscription(texts.of("calendar.name", reader.language(), java.util.Map.of()), entries);
        });
    }

    private Stream<CalendarEntry> entries(BoardId board) {
        return meetings.findByBoardOrderByPlanStartsAt(board).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .map(meeting -> new CalendarEntry(
                        meeting.id(),
                        meeting.changes(),
                        meeting.plan(),
                        roster.zone(board),
                        false,
                        mail.configured() ? mail.link(MeetingLinks.meeting(board, meeting.id())) : "",
                        roster.name(board)));
    }
}
