package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;

class PulseResultTest {
    @Test
    void nothingIsShownOfFourAndAllOfFive() {
        assertThat(PulseResult.of(4, answers(4))).isEmpty();
        assertThat(PulseResult.of(5, answers(5))).isPresent();
    }

    @Test
    void guestsCountButDoNotMakeItEnough() {
        assertThat(PulseResult.of(4, answers(30))).isEmpty();
        assertThat(PulseResult.of(5, answers(30)).orElseThrow().answers()).isEqualTo(30);
    }

    @Test
    void averagesAreToOneDecimalAndEveryNumberIsCounted() {
        var answers = List.of(
                new PulseAnswer(1, 5, 3, ""),
                new PulseAnswer(2, 5, 3, ""),
                new PulseAnswer(4, 5, 3, ""),
                new PulseAnswer(4, 5, 3, ""),
                new PulseAnswer(5, 5, 4, ""),
                new PulseAnswer(5, 5, 4, ""));
        var scores = PulseResult.of(6, answers).orElseThrow().scores();
        assertThat(scores).extracting(PulseScore::question).containsExactly(PulseQuestion.values());
        assertThat(scores.getFirst().counts()).containsExactly(1, 1, 0, 2, 2);
        assertThat(scores).extracting(score -> score.average().toString()).containsExactly("3.5", "5.0", "3.3");
    }

    @Test
    void sentencesStandByTheAlphabetWhateverOrderTheyCameIn() {
        var said = Stream.of("we were quick", "", "Thank you", "a good evening", "More time")
                .map(sentence -> new PulseAnswer(3, 3, 3, sentence))
                .toList();
        assertThat(PulseResult.of(5, said).orElseThrow().sentences())
                .containsExactly("a good evening", "More time", "Thank you", "we were quick")
                .isEqualTo(PulseResult.of(5, said.reversed()).orElseThrow().sentences());
    }

    @Test
    void everyQuestionIsAnsweredAndTheSentenceIsShort() {
        assertThatThrownBy(() -> new PulseAnswer(3, 0, 3, "").checked())
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.field()).isEqualTo("understood"));
        assertThatThrownBy(() -> new PulseAnswer(3, 3, 6, "").checked()).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PulseAnswer(3, 3, 3, "a".repeat(301)).checked())
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.field()).isEqualTo("sentence"));
        assertThat(new PulseAnswer(3, 3, 3, " two\nlines ").checked().sentence())
                .isEqualTo("two lines");
    }

    private static List<PulseAnswer> answers(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> new PulseAnswer(4, 4, 4, ""))
                .toList();
    }
}
