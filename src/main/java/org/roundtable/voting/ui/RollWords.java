package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.roundtable.voting.Channel;
import org.roundtable.voting.ElectorView;
import org.roundtable.voting.PaperVoteView;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.StandInView;
import org.roundtable.voting.VoteView;

/** The words of a roll. */
final class RollWords {
    private RollWords() {}

    /** Where it is not told what anybody voted. */
    static String tookPart(Component on, ElectorView elector, boolean over) {
        if (elector.byHand()) {
            return on.getTranslation("voting.hands.roll");
        }
        if (elector.tookPart()) {
            return on.getTranslation("voting.has-voted");
        }
        return over || elector.recused() ? none(on, elector) : on.getTranslation("voting.not-yet");
    }

    /** For the style sheet. */
    static String mark(ElectorView elector) {
        if (elector.recused()) {
            return "OUT";
        }
        return elector.tookPart() ? "VOTED" : "WAITING";
    }

    static String standIn(Component on, StandInView one) {
        String key = one.rests() ? "voting.proxy.roll-rests." : "voting.proxy.roll.";
        return on.getTranslation(key + one.channel(), Map.of("name", one.by().name()));
    }

    /** Once it is closed, for whoever voted. */
    static String vote(Component on, VoteView cast, List<PollOption> options) {
        String said = Words.vote(on, cast.vote(), options);
        return cast.channel() == Channel.SCREEN || cast.broughtBy().isEmpty()
                ? said
                : on.getTranslation(
                        "voting.proxy.brought." + cast.channel(),
                        Map.of("choice", said, "name", cast.broughtBy().get().name()));
    }

    /** As it was read on paper. */
    static String paper(Component on, PaperVoteView ballot, List<PollOption> options) {
        String said = Words.vote(on, ballot.vote(), options);
        String explained = ballot.reason().isEmpty() ? said : said + " · " + ballot.reason();
        return ballot.person().map(whose -> whose.name() + ": " + explained).orElse(explained);
    }

    /** Once it is closed, for whoever did not vote. */
    static String none(Component on, ElectorView elector) {
        if (elector.byHand()) {
            return on.getTranslation("voting.hands.roll");
        }
        return on.getTranslation(elector.recused() ? "voting.recusal.roll" : "voting.did-not-vote");
    }
}
