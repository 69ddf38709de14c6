package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.Invalid;

/** What a charter says of votes beyond the rule they start with, as it is stored. */
@Embeddable
class CharterVoting {
    private static final int PROXIES_MAX = 10;

    @Column(nullable = false)
    private boolean recusedTowardQuorum;

    @Column(nullable = false)
    private boolean recusedLeaveTheBase;

    @Column(nullable = false)
    private boolean recusedMayRead;

    @Column(nullable = false)
    private boolean recusedMayComment;

    @Column(nullable = false)
    private int proxiesPerHolder;

    @Column(nullable = false)
    private String rulesAllowed;

    @Column(nullable = false)
    private boolean secretVotes;

    @Column(nullable = false)
    private boolean presentVote;

    @SuppressWarnings("NullAway.Init")
    protected CharterVoting() {}

    CharterVoting(CharterTerms terms) {
        recusedTowardQuorum = terms.recusal().towardQuorum();
        recusedLeaveTheBase = terms.recusal().leaveTheBase();
        recusedMayRead = terms.recusal().mayRead();
        recusedMayComment = terms.recusal().mayComment();
        proxiesPerHolder = Ranges.within("proxiesPerHolder", terms.proxiesPerHolder(), 0, PROXIES_MAX);
        rulesAllowed = known(terms.rulesAllowed());
        secretVotes = terms.secretVotes();
        presentVote = terms.presentVote();
    }

    RecusalRules recusal() {
        return new RecusalRules(recusedTowardQuorum, recusedLeaveTheBase, recusedMayRead, recusedMayComment);
    }

    int proxiesPerHolder() {
        return proxiesPerHolder;
    }

    Set<String> rulesAllowed() {
        return Arrays.stream(rulesAllowed.split(","))
                .filter(rule -> !rule.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean secretVotes() {
        return secretVotes;
    }

    boolean presentVote() {
        return presentVote;
    }

    private static String known(Set<String> rules) {
        if (!CharterTerms.ALLOWABLE_RULES.containsAll(rules)) {
            throw new Invalid("rulesAllowed", "unknown-rule");
        }
        return CharterTerms.ALLOWABLE_RULES.stream().filter(rules::contains).collect(Collectors.joining(","));
    }
}
