package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/**
 * A line of a batch: in a named poll whose ballot it is and what it says; in a secret one either who handed in a ballot
 * or what one says, never both.
 */
@Embeddable
record PaperLine(
        @Column(name = "person_id") @Nullable PersonId person,
        @Nullable String says,
        @Nullable String reason) {
    static PaperLine of(PersonId person, Vote vote, String reason) {
        return new PaperLine(person, VoteText.write(vote), reason);
    }

    static PaperLine of(PersonId person) {
        return new PaperLine(person, null, null);
    }

    static PaperLine of(Vote vote) {
        return new PaperLine(null, VoteText.write(vote), null);
    }

    String why() {
        return reason == null ? "" : reason;
    }

    Optional<PersonId> whose() {
        return Optional.ofNullable(person);
    }

    Optional<Vote> vote(PollMethod method) {
        return Optional.ofNullable(says).map(text -> VoteText.read(method, text));
    }
}
