package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.Recused;

class PlainWordsTest {
    private static final Electorate TWELVE = new Electorate(12, 12, 9, Recused.NONE);

    private final Translations texts = TestTexts.translations();

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeSaidOfAPollIsSaidInBothLanguages(EveryMethod kind) {
        for (Quorum quorum : List.of(Quorum.NONE, Quorum.number(2), Quorum.number(12))) {
            PollTerms terms = kind.terms(quorum, false);
            for (int voters = 0; voters <= kind.votes().size(); voters++) {
                List<Vote> cast = kind.votes().subList(0, voters);
                PollCount without = count(terms, cast, Lots.NONE);
                PollCount drawn = count(terms, cast, new Lots(List.of(3, 2, 1, 0)));
                List<Sentence> said = new ArrayList<>();
                said.add(PlainWords.rule(terms.rules(), 12, 12));
                for (PollCount count : List.of(without, drawn)) {
                    said.add(PlainWords.result(count));
                    said.addAll(PlainWords.steps(count));
                }
                said.forEach(this::isWhole);
            }
        }
    }

    @Test
    void aLotIsAskedForWhereTheFewestAreLevel() {
        PollTerms terms = EveryMethod.RUNOFF.terms(Quorum.number(4), false);
        assertThat(english(PlainWords.result(
                        count(terms, EveryMethod.RUNOFF.votes().subList(0, 4), Lots.NONE))))
                .isEqualTo("@Cid, Ñandú are level. A lot drawn in public decides between them."
                        + " 4 of 12 took part (4 needed).");
    }

    @Test
    void aRuleSaysWhatDecidesAndHowManyMustVote() {
        assertThat(english(PlainWords.rule(new PollRules(new Way.Seats(2), Quorum.number(7)), 12, 12)))
                .isEqualTo("2 seats are filled. Whoever reaches the quota is elected; votes beyond it, and the votes of"
                        + " whoever has the fewest, go to the next choice (Scottish rules). If nothing else tells two"
                        + " apart, a lot drawn in public decides. At least 7 of 12 must vote.");
        assertThat(english(PlainWords.rule(new PollRules(Way.Choose.one(), Quorum.NONE), 12, 12)))
                .isEqualTo("Whatever most people choose wins.");
    }

    @Test
    void aBudgetSaysWhatIsSpent() {
        PollTerms terms = EveryMethod.GREEDY.terms(Quorum.NONE, false);
        assertThat(english(PlainWords.result(count(terms, EveryMethod.GREEDY.votes(), Lots.NONE))))
                .isEqualTo("3 projects get their money: -Bench, Paint, Bins, \"green\". They cost $90.50 of $100."
                        + " 5 of 12 took part.");
    }

    @Test
    void aMotionSaysWhatItsShareIsOf() {
        PollRules half = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.number(7));
        assertThat(english(PlainWords.rule(half, 12, 12)))
                .isEqualTo("Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote.");
        assertThat(english(PlainWords.result(motion(half, 8, 3))))
                .isEqualTo("8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed).");
        assertThat(english(PlainWords.result(motion(half, 2, 1)))).isEqualTo("3 of 12 took part, and 7 were needed.");
        assertThat(text(PlainWords.result(motion(half, 5, 5)), Locale.of("es")))
                .startsWith("5 sí y 5 no es un empate, y un empate no aprueba.");
    }

    private static PollCount motion(PollRules rules, int yes, int no) {
        List<Vote> votes = new ArrayList<>(Collections.nCopies(yes, Vote.of(Choice.YES)));
        votes.addAll(Collections.nCopies(no, Vote.of(Choice.NO)));
        return count(new PollTerms("Shall we?", "", rules, ResultsShown.LIVE, Optional.empty()), votes, Lots.NONE);
    }

    private static PollCount count(PollTerms terms, List<Vote> votes, Lots lots) {
        return Counting.count(
                terms, votes.stream().map(vote -> new Batch<>(vote, 1)).toList(), TWELVE, lots);
    }

    private void isWhole(Sentence sentence) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            assertThat(text(sentence, language)).doesNotContain("!", "{", "}", "null");
        }
    }

    private String english(Sentence sentence) {
        return text(sentence, Locale.ENGLISH);
    }

    /** As a screen would, times as they are. */
    private String text(Sentence sentence, Locale language) {
        Map<String, Object> arguments = new HashMap<>(sentence.arguments());
        arguments.replaceAll((name, value) -> switch (value) {
            case List<?> several ->
                String.join(", ", several.stream().map(Object::toString).toList());
            case Instant at -> at.toString();
            default -> value;
        });
        return texts.getTranslation(sentence.key(), language, arguments);
    }
}
