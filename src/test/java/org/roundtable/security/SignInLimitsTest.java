package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInLimitsTest {
    private final SignInLimits limits = new SignInLimits();

    @Test
    void anAccountCanBeTriedTenTimesFromAnywhereHoweverItIsWritten() {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            assertThat(limits.enter("Rosa@example.org ", "10.0.0." + i)).isEmpty();
        }
        assertThat(limits.enter("rosa@example.org", "10.0.1.1"))
                .hasValueSatisfying(
                        wait -> assertThat(wait.time()).isPositive().isLessThanOrEqualTo(SignInLimits.PERIOD));
        assertThat(limits.enter("walt@example.org", "10.0.1.1")).isEmpty();
    }

    @Test
    void anAddressCanTryFiftyTimesWhateverTheAccount() {
        for (int i = 0; i < SignInLimits.PER_ADDRESS; i++) {
            assertThat(limits.enter(i + "@example.org", "10.1.0.1")).isEmpty();
        }
        assertThat(limits.enter("other@example.org", "10.1.0.1")).isPresent();
        assertThat(limits.enter("other@example.org", "10.1.0.2")).isEmpty();
    }

    @Test
    void theAddressesOfOneIpv6NetworkCountTogether() {
        for (int i = 0; i < SignInLimits.PER_ADDRESS; i++) {
            assertThat(limits.enter(i + "@example.org", "2001:db8:1:2::" + i)).isEmpty();
        }
        assertThat(limits.enter("other@example.org", "2001:db8:1:2:ffff::1")).isPresent();
        assertThat(limits.enter("other@example.org", "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void signingInGivesTheTriesBack() {
        for (int i = 0; i < 2 * SignInLimits.PER_ADDRESS; i++) {
            assertThat(limits.enter("rosa@example.org", "10.2.0.1")).isEmpty();
            limits.succeeded("rosa@example.org", "10.2.0.1");
        }
    }
}
