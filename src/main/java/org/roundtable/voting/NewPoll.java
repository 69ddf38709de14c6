package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.live.Topic;

/**
 * What it takes to open a poll.
 *
 * @param subject what the question is about; none for a free question
 */
public record NewPoll(Optional<Topic> subject, PollTerms terms) {}
