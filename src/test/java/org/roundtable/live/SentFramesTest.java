package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFramesTest {
    private final SentFrames sent = new SentFrames();

    @Test
    void aBrowserThatComesBackGetsWhatItMissed() {
        for (int number = 3; number < 8; number++) {
            sent.add(number, "frame " + number);
        }
        assertThat(sent.knowsAllAfter(5)).isTrue();
        assertThat(sent.after(5)).containsExactly("frame 6", "frame 7");
        assertThat(sent.after(7)).isEmpty();
    }

    @Test
    void aBulletinComesAgainUnderTheNumberItHad() {
        Bulletin bulletin = Bulletin.event("count", "4");
        sent.add(3, "frame 3");
        sent.add(4, bulletin);
        assertThat(sent.after(2)).containsExactly("frame 3", bulletin.numbered(4));
    }

    @Test
    void nothingSentIsNothingMissed() {
        assertThat(sent.knowsAllAfter(-1)).isTrue();
        assertThat(sent.after(-1)).isEmpty();
    }

    @Test
    void whatIsForgottenIsSaidSo() {
        String large = "x".repeat(SentFrames.KEPT / 2);
        for (int number = 0; number < 4; number++) {
            sent.add(number, large);
        }
        assertThat(sent.knowsAllAfter(0)).isFalse();
        assertThat(sent.knowsAllAfter(1)).isTrue();
        assertThat(sent.after(1)).hasSize(2);
    }

    @Test
    void aFrameTooLargeToBeKeptIsForgottenAtOnce() {
        sent.add(0, "x".repeat(SentFrames.KEPT + 1));
        assertThat(sent.knowsAllAfter(-1)).isFalse();
        assertThat(sent.knowsAllAfter(0)).isTrue();
    }
}
