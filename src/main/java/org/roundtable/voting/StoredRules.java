package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
record StoredRules(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        PollMethod method,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        DecisionRule rule,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        CountBase base,

        @Column(nullable = false) int quorumPeople,
        @Column(nullable = false) int quorumOutOf) {
    static StoredRules of(PollRules rules) {
        return new StoredRules(
                rules.method(),
                rules.rule(),
                rules.base(),
                rules.quorum().people(),
                rules.quorum().outOf());
    }

    PollRules rules() {
        return new PollRules(method, rule, base, new Quorum(quorumPeople, quorumOutOf));
    }
}
