package org.roundtable.meeting;

import java.time.Clock;
import java.util.Locale;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.discussion.Threads;
import org.roundtable.meeting.MinutesChanged.Change;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays minutes before the board. What was laid before it stays as it was, to the letter. */
@Service
@FacilitatorOf("#board")
@Transactional
public class MinutesPublishing {
    private final Meetings meetings;
    private final MinutesFactsLoader facts;
    private final MinutesMarkdown markdown;
    private final MinutesVersionRepository versions;
    private final MinutesSheetRepository sheets;
    private final Threads threads;
    private final Translations translations;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesPublishing(
            Meetings meetings,
            MinutesFactsLoader facts,
            MinutesMarkdown markdown,
            MinutesVersionRepository versions,
            MinutesSheetRepository sheets,
            Threads threads,
            Translations translations,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.facts = facts;
        this.markdown = markdown;
        this.versions = versions;
        this.sheets = sheets;
        this.threads = threads;
        this.translations = translations;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lays the minutes before the board as they are now, in every language.
     *
     * @param shown how many versions there were on the person's screen
     * @param reason why they replace the version before; not asked for the first
     * @throws Rejected {@code minutes-meeting-not-over}, {@code minutes-published-meanwhile}, {@code minutes-too-long}
     * @throws org.roundtable.common.Invalid on {@code reason}
     */
    public void publish(BoardId board, MeetingId meeting, int shown, String reason) {
        Meeting held = meetings.locked(board, meeting);
        if (held.state() != MeetingState.ENDED) {
            throw new Rejected("minutes-meeting-not-over");
        }
        int before = versions.findByMeetingOrderByNumberDesc(meeting).size();
        if (before != shown) {
            throw new Rejected("minutes-published-meanwhile");
        }
        MinutesVersion version =
                versions.save(new MinutesVersion(meeting, before + 1, reason, me.id(), clock.instant()));
        MinutesFacts known = facts.load(board, meeting);
        translations.getProvidedLocales().forEach(language -> sheets.save(sheet(version, known, language)));
        threads.open(board, MeetingTopics.minutes(meeting));
        Change change = before == 0 ? Change.PUBLISHED : Change.CORRECTED;
        events.publishEvent(new MinutesChanged(board, meeting, change, held.title(), me.id()));
    }

    private MinutesSheet sheet(MinutesVersion version, MinutesFacts known, Locale language) {
        MinutesWords words = new MinutesWords(translations, language, known.zone(), known.began());
        String text = markdown.whole(new MinutesWriter(known, words).document());
        if (text.length() > MinutesSheet.MAX) {
            throw new Rejected("minutes-too-long");
        }
        return new MinutesSheet(version, language, text);
    }
}
