package org.roundtable.voting.count.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Turnout;

/** What a record says of its quorum: the rule, who there was, how many were needed, and how many there were. */
final class QuorumDocument {
    private QuorumDocument() {}

    static Map<String, @Nullable Object> of(QuorumCheck check, Question question) {
        Turnout turnout = check.turnout();
        return RulesDocument.of(check.rule())
                .with("seats", check.seats())
                .with("entitled", turnout.entitled())
                .with("present", turnout.entitledPresent())
                .with("recused", RulesDocument.of(turnout.recused()))
                .with("spoiled", turnout.tookPart() - question.papers())
                .with("needed", check.needed())
                .with("had", check.had())
                .members();
    }
}
