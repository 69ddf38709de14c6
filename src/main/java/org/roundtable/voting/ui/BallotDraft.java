package org.roundtable.voting.ui;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.live.DraftService;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;
import org.roundtable.voting.VoteText;

/** A half-chosen ballot, kept on the server for its person alone until it is cast. */
class BallotDraft {
    private static final int LINES = 3;

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

    /** Nothing when something else is asked by now: a mark must not come back beside another option. */
    Optional<Kept> find(PollTerms terms) {
        return drafts.find(place)
                .map(text -> text.split("\n", LINES))
                .filter(lines -> lines.length == LINES && lines[0].equals(asked(terms)))
                .map(lines -> new Kept(VoteText.read(terms.rules().method(), lines[1]), lines[2]));
    }

    void keep(PollTerms terms, Vote vote, String reason) {
        drafts.keep(place, String.join("\n", asked(terms), VoteText.write(vote), reason));
    }

    void discard() {
        drafts.discard(place);
    }

    /** Stands for all that {@link PollTerms#asksLike} compares. */
    private static String asked(PollTerms terms) {
        String all = List.of(
                        terms.question(),
                        terms.explanation(),
                        terms.options(),
                        terms.rules().way())
                .toString();
        return Integer.toHexString(all.hashCode());
    }

    record Kept(Vote vote, String reason) {}
}
