package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;

/** What raised hands said, all together. Who raised one is on the roll, and nothing joins the two. */
@Embeddable
record HandCount(
        @Column(name = "hands_yes") int yes,
        @Column(name = "hands_no") int no,
        @Column(name = "hands_abstain") int abstain,
        @Column(name = "hands_by") PersonId by,
        @Column(name = "hands_at") Instant at) {
    static HandCount of(CountedHands counted, PersonId by, Instant at) {
        return new HandCount(counted.yes(), counted.no(), counted.abstain(), by, at);
    }

    List<Batch<Vote>> votes() {
        return Stream.of(batch(Choice.YES, yes), batch(Choice.NO, no), batch(Choice.ABSTAIN, abstain))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Batch<Vote>> batch(Choice choice, int hands) {
        return hands == 0 ? List.of() : List.of(new Batch<>(Vote.of(choice), hands));
    }
}
