package org.roundtable.voting.ui;

import java.util.Arrays;
import java.util.Optional;
import org.roundtable.live.DraftService;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;

/** A half-chosen ballot, kept on the server for its person alone until it is cast. */
class BallotDraft {
    private final DraftService drafts;
    private final String place;

    BallotDraft(DraftService drafts, PollId poll) {
        this.drafts = drafts;
        this.place = "ballot/" + poll.text();
    }

    String place() {
        return place;
    }

    Optional<Kept> find(PollMethod method) {
        return drafts.find(place).flatMap(text -> read(text, method));
    }

    void keep(Choice choice, String reason) {
        drafts.keep(place, choice + "\n" + reason);
    }

    void discard() {
        drafts.discard(place);
    }

    /** Only choices the poll offers: it may have been put in another way since. */
    private static Optional<Kept> read(String text, PollMethod method) {
        String[] parts = text.split("\n", 2);
        return Arrays.stream(Choice.values())
                .filter(choice ->
                        choice.name().equals(parts[0]) && method.choices().contains(choice))
                .findFirst()
                .map(choice -> new Kept(choice, parts.length > 1 ? parts[1] : ""));
    }

    record Kept(Choice choice, String reason) {}
}
