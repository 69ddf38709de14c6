package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFramesTest {
    private final SentFrames sent = new SentFrames();

    @Test
    void aBrowserThatComesBackGetsWhatItMissed() {
        for (int number = 3; number < 8; number++) {
            sent.add(number, text("frame " + number));
        }
        assertThat(sent.knowsAllAfter(5)).isTrue();
        assertThat(sent.after(5)).containsExactly("7|frame 6", "7|frame 7");
        assertThat(sent.after(7)).isEmpty();
    }

    @Test
    void aBulletinComesAgainUnderTheNumberItHad() {
        Bulletin bulletin = Bulletin.event("count", "4");
        sent.add(3, text("frame 3"));
        sent.add(4, bulletin);
        assertThat(sent.after(2)).containsExactly("7|frame 3", bulletin.framed(4));
    }

    @Test
    void nothingSentIsNothingMissed() {
        assertThat(sent.knowsAllAfter(-1)).isTrue();
        assertThat(sent.after(-1)).isEmpty();
    }

    @Test
    void whatIsForgottenIsSaidSo() {
        SentFrames.Message large = text("x".repeat(SentFrames.KEPT / 2));
        for (int number = 0; number < 4; number++) {
            sent.add(number, large);
        }
        assertThat(sent.knowsAllAfter(0)).isFalse();
        assertThat(sent.knowsAllAfter(1)).isTrue();
        assertThat(sent.after(1)).hasSize(2);
    }

    @Test
    void aFrameTooLargeToBeKeptIsForgottenAtOnce() {
        sent.add(0, text("x".repeat(SentFrames.KEPT + 1)));
        assertThat(sent.knowsAllAfter(-1)).isFalse();
        assertThat(sent.knowsAllAfter(0)).isTrue();
    }

    private static SentFrames.Message text(String text) {
        return new SentFrames.Written(text);
    }
}
