package org.roundtable.voting.ui;

import org.roundtable.voting.AssistedBallots;
import org.roundtable.voting.BallotsForOthers;
import org.roundtable.voting.HandCounts;
import org.roundtable.voting.PaperBatches;
import org.roundtable.voting.PollPresence;
import org.roundtable.voting.Proxies;
import org.roundtable.voting.Recusals;
import org.roundtable.voting.SubjectRecusals;
import org.springframework.stereotype.Component;

/** What the screens work with where it is about who is out of a poll, who is there, and who votes for whom. */
@Component
record ElectorateTools(
        Recusals recusals,
        SubjectRecusals onSubjects,
        PollPresence presence,
        Proxies proxies,
        BallotsForOthers forOthers,
        AssistedBallots assisted,
        HandCounts hands,
        PaperBatches batches) {}
