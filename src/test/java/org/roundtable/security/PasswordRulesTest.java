package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.common.Invalid;

class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource({
        "elevenchars,         password-short",
        "🌻🌻🌻🌻🌻🌻, password-short",
        "rosa@riverside.example, password-yours",
        "Rosa.Delgado.Ruiz,   password-yours",
        "Password-1234,       password-common",
        "ababababababab,      password-common",
    })
    void refuseWhatIsShortOwnOrEasyToGuess(String password, String reason) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> org.assertj.core.api.Assertions.assertThat(invalid.key())
                                .isEqualTo("failure.invalid." + reason));
    }

    @Test
    void refuseWhatIsLongerThan128Characters() {
        assertThatCode(() -> check("abcd".repeat(32))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("abcd".repeat(32) + "e")).isInstanceOf(Invalid.class);
    }

    @Test
    void takeWordsInAnyLanguageWithoutAskingForSigns() {
        assertThatCode(() -> check("mil girasoles amarillos")).doesNotThrowAnyException();
    }

    private static void check(String password) {
        PasswordRules.check(password, "Rosa Delgado Ruiz", "rosa@riverside.example");
    }
}
