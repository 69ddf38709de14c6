package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollTerms;

/**
 * A question to be put on an item.
 *
 * @param subject which of the things the item is about it decides; the item itself where there is none
 * @param again the annulled poll that it puts again, corrected
 */
public record NewVote(Optional<Topic> subject, PollTerms terms, Optional<PollId> again) {}
