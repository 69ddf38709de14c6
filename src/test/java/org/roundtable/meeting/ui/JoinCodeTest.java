package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinCodeTest {
    @Test
    void aCodeIsOnePictureWithAName() {
        var code = new JoinCode("https://board.example.org/join-meeting/" + "x".repeat(43), "Join by phone");
        assertThat(code.getElement().getProperty("innerHTML"))
                .startsWith("<svg ")
                .contains("aria-label=\"Join by phone\"")
                .endsWith("</svg>");
    }
}
