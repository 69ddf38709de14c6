package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.roundtable.common.PersonId;
import org.roundtable.common.Texts;

@Embeddable
record Outcome(
        @Column(name = "outcome_text") String text,

        @Column(name = "outcome_step") @Enumerated(EnumType.STRING)
        OutcomeStep step,

        @Column(name = "outcome_by") PersonId by,
        @Column(name = "outcome_at") Instant at) {
    private static final int TEXT_MAX = 4_000;

    Outcome {
        text = Texts.required("outcome", text, TEXT_MAX);
    }

    Outcome reworded(String newText) {
        return new Outcome(newText, step, by, at);
    }
}
