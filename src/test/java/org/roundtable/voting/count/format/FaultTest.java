package org.roundtable.voting.count.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;

/** What is wrong with a file is told on a screen as by the command, and in Spanish with the same things in its places. */
class FaultTest {
    private static final Object[] ABOUT = {"A1", "B2", "C3"};

    private final Translations texts = TestTexts.translations();

    @ParameterizedTest
    @EnumSource
    void everyFaultIsToldInBothLanguages(Fault fault) {
        String key = "voting.fault." + fault;
        String english = fault.of(ABOUT);
        assertThat(texts.getTranslation(key, Translations.ENGLISH, ABOUT)).isEqualTo(english);
        String spanish = texts.getTranslation(key, Translations.SPANISH, ABOUT);
        assertThat(spanish).isNotEqualTo(english).doesNotContain("!", "{0", "{1", "{2");
        for (Object thing : ABOUT) {
            assertThat(spanish.contains((String) thing)).isEqualTo(english.contains((String) thing));
        }
    }
}
