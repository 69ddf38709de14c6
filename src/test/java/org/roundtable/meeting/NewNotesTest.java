package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewNotesTest {
    @Test
    void whatWasSeenIsNotNew() {
        assertThat(NewNotes.beyond("One\nTwo", "One\n  Two\n")).isEmpty();
        assertThat(NewNotes.beyond("One\nTwo", "Two")).isEmpty();
    }

    @Test
    void linesAddedOrChangedAreNewInTheirOrder() {
        assertThat(NewNotes.beyond("One\nTwo", "Zero\nOne\n\nTwo vans\nThree")).isEqualTo("Zero\nTwo vans\nThree");
        assertThat(NewNotes.beyond("", "One\n\nTwo")).isEqualTo("One\nTwo");
    }

    @Test
    void theSameLineTwiceIsNewOnce() {
        assertThat(NewNotes.beyond("Yes", "Yes\nNo\nYes")).isEqualTo("No\nYes");
    }
}
