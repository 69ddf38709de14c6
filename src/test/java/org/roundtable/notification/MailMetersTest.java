package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class MailMetersTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    MeterRegistry registry;

    @Test
    void whatIsQueuedSentAndFailedIsCounted() {
        double queued = count("queued");
        double sent = count("sent");
        double failed = count("failed");
        try (TestMail mail = TestMail.onEmptyQueue(application)) {
            mail.queue(TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH)));
            mail.postman().round();
            mail.goDown();
            mail.queue(TestMail.to(TestMail.stranger("Ben", Locale.ENGLISH)));
            mail.postman().round();
        }
        assertThat(count("queued")).isEqualTo(queued + 2);
        assertThat(count("sent")).isEqualTo(sent + 1);
        assertThat(count("failed")).isEqualTo(failed + 1);
    }

    private double count(String what) {
        return registry.get("roundtable.mail." + what).counter().count();
    }
}
