package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Rejected;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SignInLimitsTest {
    @Autowired
    SignInLimits limits;

    @Autowired
    Tries tries;

    @Autowired
    TestClock clock;

    @Test
    void anAccountCanBeTriedTenTimesFromAnywhereHoweverItIsWritten() {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            assertThat(limits.enter("Rosa@example.org ", "10.0.0." + i)).isEmpty();
        }
        assertThat(limits.enter("rosa@example.org", "10.0.1.1"))
                .hasValueSatisfying(wait -> assertThat(wait.time()).isPositive().isLessThanOrEqualTo(Tries.PERIOD));
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

    @Test
    void ofManyTriesInTheSameMomentNoMoreThanAllowedPass() {
        var all = IntStream.range(0, 3 * SignInLimits.PER_ACCOUNT).boxed().toList();
        int passed = Together.succeeding(
                all,
                one -> limits.enter("many@example.org").ifPresent(wait -> {
                    throw new Rejected("sign-in-wait");
                }));
        assertThat(passed).isEqualTo(SignInLimits.PER_ACCOUNT);
    }

    @Test
    void whenThePeriodIsOverTheCountBeginsAnew() {
        assertThat(tries.take("a door", 1)).isEmpty();
        assertThat(tries.take("a door", 1)).isPresent();
        clock.advance(Tries.PERIOD);
        assertThat(tries.take("a door", 1)).isEmpty();
        assertThat(tries.take("a door", 1)).isPresent();
    }
}
