package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinCodeTest {
    @Test
    void aCodeIsOnePictureWithANameAndAQuietBorder() {
        var code = new JoinCode("https://board.example.org/join-meeting/" + "x".repeat(43), "Join by phone");
        assertThat(code.getElement().getAttribute("aria-label")).isEqualTo("Join by phone");
        assertThat(code.getElement().getProperty("innerHTML"))
                .startsWith("<svg viewBox='0 0 ")
                .contains("M4,4h1v1h-1z")
                .doesNotContain("M3,")
                .endsWith("</svg>");
    }
}
