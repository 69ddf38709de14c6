package org.roundtable.voting.ui;

import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.live.DraftService;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Vote;
import org.roundtable.voting.VoteText;

/** A half-chosen ballot, kept on the server for its person alone until it is cast. */
class BallotDraft {
    private final DraftService drafts;
    private final String place;

    BallotDraft(DraftService drafts, PollId poll) {
        this.drafts = drafts;
        this.place = "ballot/" + poll.text();
    }

    /** The ballot of somebody else, for whom the person votes. */
    BallotDraft(DraftService drafts, PollId poll, PersonId whose) {
        this.drafts = drafts;
        this.place = "ballot/" + poll.text() + "/" + whose.text();
    }

    String place() {
        return place;
    }

    Optional<Kept> find(PollMethod method) {
        return drafts.find(place).flatMap(text -> read(text, method));
    }

    void keep(Vote vote, String reason) {
        drafts.keep(place, VoteText.write(vote) + "\n" + reason);
    }

    void discard() {
        drafts.discard(place);
    }

    /** Nothing when the poll has been put in another way since; what it offers no more the paper leaves out. */
    private static Optional<Kept> read(String text, PollMethod method) {
        String[] parts = text.split("\n", 2);
        try {
            return Optional.of(new Kept(VoteText.read(method, parts[0]), parts.length > 1 ? parts[1] : ""));
        } catch (RuntimeException ofAnotherMethod) {
            return Optional.empty();
        }
    }

    record Kept(Vote vote, String reason) {}
}
