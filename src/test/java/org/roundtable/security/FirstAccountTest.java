package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.TestDatabase;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTest {
    @Autowired
    FirstAccount first;

    @Autowired
    SetupCode setupCode;

    @Autowired
    PersonRepository persons;

    @Test
    void theCodeInTheLogOpensOneAdministratorsAccountAndNoSecond(CapturedOutput log) {
        assertThat(first.missing()).isTrue();
        String code = code(log);
        first.open(code.toLowerCase(), "Ada", "ada@example.org", World.PASSWORD, "en");
        assertThat(first.missing()).isFalse();
        assertThat(persons.findAdministrators()).extracting(Person::name).containsExactly("Ada");
        assertThatThrownBy(() -> first.open(code, "Eve", "eve@example.org", World.PASSWORD, "en"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> first.check(code)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMistakeInTheFormLeavesTheCodeGood(CapturedOutput log) {
        String code = code(log);
        assertThatThrownBy(() -> first.open(code, "Ada", "ada@example.org", "short", "en"))
                .isInstanceOf(Invalid.class);
        assertThat(first.missing()).isTrue();
        first.open(code, "Ada", "ada@example.org", World.PASSWORD, "en");
    }

    @Test
    void withoutTheCodeNobodyGetsInAndGuessingEndsSoon(CapturedOutput log) {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> first.check("AAAA-AAAA-AAAA")).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> first.check(code(log))).isInstanceOf(Rejected.class);
    }

    @Test
    void ofTwoPeopleAtOnceOneGetsTheAccount(CapturedOutput log) throws Exception {
        String code = code(log);
        CyclicBarrier together = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> both = List.of(opening(together, code, "ada"), opening(together, code, "eve"));
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow)).containsExactlyInAnyOrder(true, false);
        }
        assertThat(persons.count()).isEqualTo(1);
    }

    private Callable<Boolean> opening(CyclicBarrier together, String code, String name) {
        return () -> {
            together.await();
            try {
                first.open(code, name, name + "@example.org", World.PASSWORD, "en");
                return true;
            } catch (NotFound | Invalid late) {
                return false;
            }
        };
    }

    /** Printed anew, as the application started before this test's log was listened to. */
    private String code(CapturedOutput log) {
        setupCode.print();
        var found = java.util.regex.Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}")
                .matcher(log.getAll());
        String last = "";
        while (found.find()) {
            last = found.group();
        }
        return last;
    }
}
