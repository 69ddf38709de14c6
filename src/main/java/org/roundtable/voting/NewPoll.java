package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.live.Topic;

/**
 * What it takes to open a poll.
 *
 * @param subject what the question is about; none for a free question
 * @param reissueOf the annulled poll that it puts again, corrected
 * @param venue the meeting in which it is put; none for a poll outside meetings
 */
public record NewPoll(Optional<Topic> subject, PollTerms terms, Optional<PollId> reissueOf, Optional<PollVenue> venue) {
    public NewPoll(Optional<Topic> subject, PollTerms terms, Optional<PollId> reissueOf) {
        this(subject, terms, reissueOf, Optional.empty());
    }

    public NewPoll(Optional<Topic> subject, PollTerms terms) {
        this(subject, terms, Optional.empty());
    }
}
