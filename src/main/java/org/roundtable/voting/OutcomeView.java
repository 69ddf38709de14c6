package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import org.roundtable.security.PersonBadge;

/** What a board stated after a poll, with the words it had before and why they were corrected, the oldest first. */
public record OutcomeView(String text, OutcomeStep step, PersonBadge by, Instant at, List<CorrectionView> corrections) {
    /** @param replaced the words that stood before */
    public record CorrectionView(String replaced, String reason, PersonBadge by, Instant at) {}
}
