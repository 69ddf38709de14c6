package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;

@DatabaseTest
class DigestTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    MailChoices choices;

    private TestMail mail;
    private PersonId ann;

    @BeforeEach
    void open() {
        mail = TestMail.onEmptyQueue(application);
        ann = world.person("Ann Reader", false);
        clock.advance(Duration.between(clock.instant(), Morning.after(clock.instant(), DENVER))
                .plusHours(1));
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void allLinesComeAsOneMailInTheMorning() throws Exception {
        add("a", "Call the school", Locale.ENGLISH);
        add("b", "Read the minutes", Locale.ENGLISH);
        add("a", "Call the school by Friday", Locale.ENGLISH);
        deliver();
        assertThat(mail.received()).isEmpty();
        morning();
        deliver();
        MimeMessage got = only();
        assertThat(got.getSubject()).isEqualTo("2 things wait for you");
        assertThat((String) got.getContent())
                .contains("Hello Ann Reader", "• Call the school by Friday", "• Read the minutes", "unsubscribe/");
    }

    @Test
    void itSpeaksSpanish() throws Exception {
        add("a", "Llamar a la escuela", SPANISH);
        morning();
        deliver();
        MimeMessage got = only();
        assertThat(got.getSubject()).isEqualTo("Una cosa le espera");
        assertThat(got.getContentLanguage()).containsExactly("es");
        assertThat((String) got.getContent()).contains("Hola, Ann Reader:", "• Llamar a la escuela");
    }

    @Test
    void thereIsNoSecondOneThatDay() {
        add("a", "Call the school", Locale.ENGLISH);
        morning();
        deliver();
        mail.together(() ->
                mail.digest().add(new DigestLine(ann, "b", "Later", Locale.ENGLISH, ZoneId.of("America/Los_Angeles"))));
        clock.advance(Duration.ofHours(2));
        deliver();
        assertThat(mail.received()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        deliver();
        assertThat(mail.received()).hasSize(2);
    }

    @Test
    void whatIsDoneByTheMorningIsNotRemindedOf() {
        add("a", "Call the school", Locale.ENGLISH);
        mail.together(() -> mail.digest().withdraw(ann, "a"));
        morning();
        deliver();
        assertThat(mail.received()).isEmpty();
    }

    @Test
    void whoStoppedThemGetsNone() {
        add("a", "Call the school", Locale.ENGLISH);
        As.person(ann, () -> choices.stop("reminders"));
        morning();
        deliver();
        assertThat(mail.received()).isEmpty();
        assertThat(mail.bean(WaitingLineRepository.class).findByPersonAndKey(ann, "a"))
                .isEmpty();
    }

    @Test
    void twoNodesMakeOneMail() {
        add("a", "Call the school", Locale.ENGLISH);
        morning();
        List<DigestMaking> nodes = Stream.generate(mail::digestMaking).limit(4).toList();
        assertThat(Together.succeeding(nodes, node -> mail.together(() -> node.make(ann))))
                .isEqualTo(4);
        mail.postman().round();
        assertThat(mail.received()).hasSize(1);
    }

    private void add(String key, String line, Locale language) {
        mail.together(() -> mail.digest().add(new DigestLine(ann, key, line, language, DENVER)));
    }

    private void morning() {
        clock.advance(Duration.between(clock.instant(), Morning.after(clock.instant(), DENVER)));
    }

    private void deliver() {
        List<WaitingLine> due = mail.bean(WaitingLineRepository.class).whoseMorningCame(clock.instant(), Limit.of(9));
        mail.together(() -> due.stream().map(WaitingLine::person).distinct().forEach(mail.digestMaking()::make));
        mail.postman().round();
    }

    private MimeMessage only() {
        assertThat(mail.received()).hasSize(1);
        return mail.received()[0];
    }
}
