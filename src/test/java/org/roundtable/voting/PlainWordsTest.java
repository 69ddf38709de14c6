package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;

class PlainWordsTest {
    private static final Locale SPANISH = Locale.of("es");

    private final Translations texts = TestTexts.translations();

    @Test
    void theRuleIsOneSentence() {
        PollRules half = rules(DecisionRule.MORE_THAN_HALF, CountBase.YES_AND_NO);
        assertThat(say(PlainWords.rule(half, 12), Locale.ENGLISH))
                .isEqualTo("Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote.");
        assertThat(say(PlainWords.rule(half, 12), SPANISH))
                .isEqualTo(
                        "Se aprueba si más de la mitad de los votos a favor y en contra son sí y votan al menos 7 de 12.");
        assertThat(say(PlainWords.rule(rules(DecisionRule.TWO_THIRDS, CountBase.ENTITLED), 12), Locale.ENGLISH))
                .isEqualTo(
                        "Passes if at least two thirds of all 12 people entitled vote yes, and at least 7 of 12 vote.");
        assertThat(say(PlainWords.rule(PollWorld.CONSENT, 12), Locale.ENGLISH))
                .isEqualTo("Passes if nobody blocks and more people agree than disagree.");
    }

    @Test
    void theResultIsOneSentence() {
        PollRules half = rules(DecisionRule.MORE_THAN_HALF, CountBase.YES_AND_NO);
        assertThat(say(PlainWords.result(new Reckoning(half, new Tally(8, 3, 0, 0), 12)), Locale.ENGLISH))
                .isEqualTo("8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed).");
        assertThat(say(PlainWords.result(new Reckoning(half, new Tally(2, 1, 0, 0), 12)), Locale.ENGLISH))
                .isEqualTo("3 of 12 took part, and 7 were needed.");
        assertThat(say(PlainWords.result(new Reckoning(half, new Tally(5, 5, 0, 1), 12)), SPANISH))
                .isEqualTo("5 sí y 5 no es un empate, y un empate no aprueba."
                        + " Participaron 11 de 12 (se necesitaban 7).");
    }

    @Test
    void everyEndHasItsSentenceInBothLanguages() {
        for (Reckoning end : allEnds()) {
            List<Sentence> sentences = new ArrayList<>(PlainWords.steps(end));
            sentences.add(PlainWords.result(end));
            for (Sentence sentence : sentences) {
                assertThat(say(sentence, Locale.ENGLISH)).doesNotContain("!", "{", "}");
                assertThat(say(sentence, SPANISH)).doesNotContain("!", "{", "}");
            }
        }
    }

    private static List<Reckoning> allEnds() {
        List<Reckoning> ends = new ArrayList<>();
        List<Tally> tallies = List.of(
                Tally.EMPTY,
                new Tally(8, 3, 0, 1),
                new Tally(3, 8, 0, 1),
                new Tally(4, 4, 0, 0),
                new Tally(0, 0, 0, 8),
                new Tally(1, 0, 0, 0));
        for (CountBase base : CountBase.values()) {
            for (PollMethod method : PollMethod.values()) {
                for (DecisionRule rule : method.rules()) {
                    for (int quorum : List.of(0, 1, 7)) {
                        PollRules rules = new PollRules(method, rule, base, Quorum.number(quorum));
                        tallies.forEach(tally -> ends.add(new Reckoning(rules, tally, 12)));
                    }
                }
            }
            PollRules consent = new PollRules(PollMethod.CONSENT, DecisionRule.NO_BLOCKS, base, Quorum.NONE);
            ends.add(new Reckoning(consent, new Tally(9, 1, 1, 0), 12));
        }
        return ends;
    }

    private static PollRules rules(DecisionRule rule, CountBase base) {
        return new PollRules(PollMethod.YES_NO, rule, base, Quorum.share(7, 12));
    }

    private String say(Sentence sentence, Locale locale) {
        return texts.getTranslation(sentence.key(), locale, sentence.arguments());
    }
}
