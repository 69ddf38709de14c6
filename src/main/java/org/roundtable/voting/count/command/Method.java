package org.roundtable.voting.count.command;

import org.roundtable.voting.count.format.Words;

/** Ways of counting that can be asked for. */
enum Method {
    STV,
    IRV,
    SCHULZE,
    EQUAL_SHARES,
    GREEDY,
    APPROVAL,
    MAJORITY,
    SCORE;

    /** @throws WrongUse when there is no such method */
    static Method named(String word) {
        return Words.parse(Method.class, word)
                .orElseThrow(
                        () -> new WrongUse("there is no method " + word + "; there are " + Words.all(Method.class)));
    }
}
