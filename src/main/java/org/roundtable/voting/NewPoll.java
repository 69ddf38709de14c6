package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.live.Topic;

/**
 * What it takes to open a poll.
 *
 * @param subject what the question is about; none for a free question
 * @param reissueOf the annulled poll that it puts again, corrected
 */
public record NewPoll(Optional<Topic> subject, PollTerms terms, Optional<PollId> reissueOf) {
    public NewPoll(Optional<Topic> subject, PollTerms terms) {
        this(subject, terms, Optional.empty());
    }
}
