package org.roundtable.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.Alphabet;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Texts;
import org.roundtable.common.Translations;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the minutes, from the beginning of the meeting on, before they are laid before the board. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MinutesKeeping {
    private final Meetings meetings;
    private final Agendas agendas;
    private final MinutesFactsLoader facts;
    private final MinutesMarkdown markdown;
    private final MinutesTextRepository texts;
    private final MinutesVersionRepository versions;
    private final MeetingExcuseRepository excuses;
    private final SeatRolls rolls;
    private final BoardRoster roster;
    private final Translations translations;
    private final People people;
    private final CurrentPerson me;
    private final Clock clock;

    MinutesKeeping(
            Meetings meetings,
            Agendas agendas,
            MinutesFactsLoader facts,
            MinutesMarkdown markdown,
            MinutesTextRepository texts,
            MinutesVersionRepository versions,
            MeetingExcuseRepository excuses,
            SeatRolls rolls,
            BoardRoster roster,
            Translations translations,
            People people,
            CurrentPerson me,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.facts = facts;
        this.markdown = markdown;
        this.texts = texts;
        this.versions = versions;
        this.excuses = excuses;
        this.rolls = rolls;
        this.roster = roster;
        this.translations = translations;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /**
     * What happened until now, with what the keeper has written about it.
     *
     * @throws Rejected {@code meeting-not-begun}
     */
    @Transactional(readOnly = true)
    public MinutesDraft draft(BoardId board, MeetingId meeting, Locale language) {
        if (meetings.read(board, meeting).start().isEmpty()) {
            throw new Rejected("meeting-not-begun");
        }
        MinutesFacts known = facts.load(board, meeting);
        Map<MinutesSection, MinutesText> written = texts.findByMeeting(meeting).stream()
                .collect(Collectors.toMap(MinutesText::section, Function.identity()));
        List<MinutesDraft.Section> sections = new MinutesWriter(known, words(known, language))
                .parts().stream()
                        .map(part -> section(part, known, Optional.ofNullable(written.get(part.section())), language))
                        .toList();
        return new MinutesDraft(
                known.meeting(),
                known.meeting().state() == MeetingState.ENDED,
                versions.findByMeetingOrderByNumberDesc(meeting).size(),
                sections,
                missing(known.roll()));
    }

    /**
     * Stores the keeper's words in a section.
     *
     * @param base the revision they were written upon, 0 upon the notes of the meeting
     * @param notes the notes of the meeting that stood there when the keeper began
     * @return the text as it is now
     * @throws NoteChanged when another has written a different text since
     * @throws org.roundtable.common.Invalid on {@code text}
     */
    public NoteState write(
            BoardId board, MeetingId meeting, MinutesSection section, String text, long base, String notes) {
        meetings.begun(board, meeting);
        requireKnown(meeting, section);
        MinutesText stored = texts.findByMeetingAndSection(meeting, section.key())
                .orElseGet(() -> new MinutesText(meeting, section, me.id(), clock.instant()));
        if (stored.revision() > 0 && stored.text().equals(Texts.clean(text))) {
            return state(stored);
        }
        if (stored.revision() != base) {
            throw new NoteChanged(state(stored));
        }
        if (stored.revision() == 0) {
            stored.see(notes);
        }
        stored.write(text, me.id(), clock.instant());
        return state(texts.save(stored));
    }

    /**
     * Puts down that somebody told beforehand, or takes that back.
     *
     * @throws NotFound when they had no seat that day and are not on the board
     */
    public void excuse(BoardId board, MeetingId meeting, PersonId person, boolean excused) {
        Meeting held = meetings.begun(board, meeting);
        requireOnRoll(board, held, person);
        Optional<MeetingExcuse> known = excuses.findByMeetingAndPerson(meeting, person);
        if (excused && known.isEmpty()) {
            excuses.save(new MeetingExcuse(meeting, person, me.id(), clock.instant()));
        } else if (!excused) {
            known.ifPresent(excuses::delete);
        }
    }

    /** Whoever has left the board since can still have told beforehand. */
    private void requireOnRoll(BoardId board, Meeting held, PersonId person) {
        if (!rolls.of(board, held.id(), held.state()).holders().contains(person)) {
            roster.role(board, person);
        }
    }

    private void requireKnown(MeetingId meeting, MinutesSection section) {
        boolean known = section.equals(MinutesSection.OPENING)
                || section.equals(MinutesSection.QUESTIONS)
                || section.equals(MinutesSection.CLOSING)
                || agendas.of(meeting).stream().anyMatch(item -> section.equals(MinutesSection.of(item.id())));
        if (!known) {
            throw new NotFound();
        }
    }

    private MinutesDraft.Section section(
            MinutesPart part, MinutesFacts known, Optional<MinutesText> written, Locale language) {
        NoteState text = written.map(this::state)
                .orElseGet(() -> new NoteState(known.text(part.section()), 0, Optional.empty()));
        return new MinutesDraft.Section(
                part.section(),
                part.title(),
                markdown.part(part.before(), language),
                markdown.part(part.after(), language),
                text,
                written.map(MinutesText::notesSeen).orElse(text.text()),
                written.isEmpty() && !text.text().isEmpty());
    }

    private MinutesWords words(MinutesFacts known, Locale language) {
        return new MinutesWords(translations, language, known.zone(), known.began());
    }

    private NoteState state(MinutesText stored) {
        return new NoteState(stored.text(), stored.revision(), Optional.of(people.badge(stored.writtenBy())));
    }

    private static List<MinutesDraft.Absence> missing(RollCall roll) {
        return Stream.concat(
                        roll.excused().stream().map(each -> new MinutesDraft.Absence(each.person(), true)),
                        roll.absent().stream().map(each -> new MinutesDraft.Absence(each.person(), false)))
                .sorted(Comparator.comparing(each -> each.person().name(), Alphabet.ORDER))
                .toList();
    }
}
