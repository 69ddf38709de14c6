package org.roundtable.voting.count.command;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.IrvRules.DuplicateRank;
import org.roundtable.voting.count.IrvRules.Exhausted;
import org.roundtable.voting.count.IrvRules.OverVote;
import org.roundtable.voting.count.IrvRules.SkippedRank;
import org.roundtable.voting.count.IrvRules.TieRule;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.format.Words;

/** Rules as they are written after {@code --rule}. */
final class RuleText {
    private static final Pattern SHARE =
            Pattern.compile("(more-than|at-least):(\\d{1,6})/(\\d{1,6})(?::(valid|cast|entitled|present))?");

    private RuleText() {}

    /** {@code more-than:1/2} or {@code at-least:2/3:cast}; more than half of the valid ballots when nothing is said. */
    static Majority majority(Optional<String> text) {
        Matcher share = SHARE.matcher(text.orElse("more-than:1/2"));
        if (!share.matches()) {
            throw new WrongUse("a majority is written more-than:1/2 or at-least:2/3, with :cast for another base");
        }
        MajorityBase base = Words.parse(
                        MajorityBase.class, Optional.ofNullable(share.group(4)).orElse("valid"))
                .orElseThrow();
        try {
            return new Majority(
                    Integer.parseInt(share.group(2)),
                    Integer.parseInt(share.group(3)),
                    share.group(1).equals("more-than"),
                    base);
        } catch (IllegalArgumentException impossible) {
            throw new WrongUse(String.valueOf(impossible.getMessage()));
        }
    }

    /** {@code over-vote=passed-over,skipped-rank=exhausts}; what is not said is as usual. */
    static IrvRules irv(Optional<String> text) {
        IrvRules rules = IrvRules.USUAL;
        for (String setting : text.map(all -> all.split(",", -1)).orElse(new String[0])) {
            String[] parts = setting.split("=", 2);
            rules = with(rules, parts[0], parts.length > 1 ? parts[1] : "");
        }
        return rules;
    }

    private static IrvRules with(IrvRules rules, String name, String word) {
        OverVote over = name.equals("over-vote") ? named(OverVote.class, word) : rules.overVote();
        SkippedRank skipped = name.equals("skipped-rank") ? named(SkippedRank.class, word) : rules.skippedRank();
        DuplicateRank twice = name.equals("duplicate-rank") ? named(DuplicateRank.class, word) : rules.duplicateRank();
        Exhausted exhausted = name.equals("exhausted") ? named(Exhausted.class, word) : rules.exhausted();
        TieRule tie = name.equals("tie") ? named(TieRule.class, word) : rules.tieRule();
        if (!Set.of("over-vote", "skipped-rank", "duplicate-rank", "exhausted", "tie")
                .contains(name)) {
            throw new WrongUse("irv has the settings over-vote, skipped-rank, duplicate-rank, exhausted and tie");
        }
        return new IrvRules(over, skipped, twice, exhausted, tie);
    }

    private static <E extends Enum<E>> E named(Class<E> settings, String word) {
        return Words.parse(settings, word)
                .orElseThrow(() -> new WrongUse("\"" + word + "\" is none of " + Words.all(settings)));
    }
}
