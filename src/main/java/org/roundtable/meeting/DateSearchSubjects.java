package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollSubjects;
import org.springframework.stereotype.Component;

/** Searches for a date as what polls are on. */
@Component
class DateSearchSubjects implements PollSubjects {
    private final DateSearches searches;

    DateSearchSubjects(DateSearches searches) {
        this.searches = searches;
    }

    @Override
    public Optional<Subject> find(BoardId board, Topic topic) {
        if (!DateSearchId.names(topic)) {
            return Optional.empty();
        }
        DateSearchId id = new DateSearchId(topic.id());
        try {
            String title = searches.feed(board, id).load().get().plan().title();
            return Optional.of(new Subject(title, DateLinks.search(board, id)));
        } catch (NotFound never) {
            return Optional.empty();
        }
    }

    /** A date is chosen where the meeting is planned by it. */
    @Override
    public boolean concludes(Topic topic) {
        return DateSearchId.names(topic);
    }
}
