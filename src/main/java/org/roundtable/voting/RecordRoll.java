package org.roundtable.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.format.Document;
import org.roundtable.voting.count.format.RecordWriter;
import org.roundtable.voting.count.format.Words;

/** Who was entitled, and, unless the poll was secret, who voted how. */
final class RecordRoll {
    private final PollSnapshot poll;
    private final Map<PersonId, VoteView> votes;

    RecordRoll(PollSnapshot poll) {
        this.poll = poll;
        votes = poll.votes().stream()
                .collect(Collectors.toMap(vote -> vote.person().id(), vote -> vote));
    }

    List<Map<String, @Nullable Object>> people() {
        return poll.electorate().stream().map(this::person).toList();
    }

    /** Of a secret poll there are none. */
    List<Map<String, @Nullable Object>> votes() {
        return poll.votes().stream().map(this::vote).toList();
    }

    private Map<String, @Nullable Object> person(ElectorView elector) {
        VoteView vote = votes.get(elector.person().id());
        return new Document()
                .with("name", elector.person().name())
                .with("tookPart", elector.tookPart())
                .with("channel", channel(elector, vote))
                .with("present", elector.present())
                .with("recused", elector.recused())
                .with("left", elector.left())
                .members();
    }

    private static @Nullable String channel(ElectorView elector, @Nullable VoteView vote) {
        if (vote != null) {
            return Words.of(vote.channel());
        }
        return elector.byHand() ? Words.of(Channel.HANDS) : null;
    }

    private Map<String, @Nullable Object> vote(VoteView vote) {
        Document document = new Document().with("name", vote.person().name());
        said(vote.vote()).forEach(document::with);
        return document.with("reason", vote.reason())
                .with("channel", Words.of(vote.channel()))
                .members();
    }

    /** In the same words as the ballots of the record. */
    private Map<String, @Nullable Object> said(Vote vote) {
        List<Map<String, @Nullable Object>> ballots = RecordWriter.ballots(
                Counting.question(poll.terms(), List.of(Batch.one(vote)), poll.numbers(), Lots.NONE));
        if (ballots.isEmpty()) {
            return new Document().with("vote", "invalid").members();
        }
        Map<String, @Nullable Object> said = new HashMap<>(ballots.getFirst());
        said.remove("papers");
        return said;
    }
}
