package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.notification.RudeServer.Manner;
import org.roundtable.security.PeopleAdministration;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class SendingTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    MailAdministration administration;

    private TestMail mail;
    private NewMail letter;

    @BeforeEach
    void open() {
        mail = TestMail.onEmptyQueue(application);
        letter = TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void isSentOnceHoweverManyAreAtWork() {
        List<NewMail> many = IntStream.range(0, 25)
                .mapToObj(any -> TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH)))
                .toList();
        many.forEach(mail::queue);
        var postmen = Stream.generate(mail::postman).limit(4).toList();
        assertThat(Together.succeeding(postmen, Postman::round)).isEqualTo(4);
        many.forEach(sent -> assertThat(received(sent)).as(sent.to().address()).hasSize(1));
    }

    @Test
    void waitsForItsTime() {
        letter = letter.at(clock.instant().plus(Duration.ofHours(3)));
        mail.queue(letter);
        mail.postman().round();
        assertThat(received(letter)).isEmpty();
        clock.advance(Duration.ofHours(3));
        mail.postman().round();
        assertThat(received(letter)).hasSize(1);
    }

    @Test
    void isTriedAgainWithGrowingPausesWhileTheMailServerIsDown() throws Exception {
        mail.goDown();
        mail.queue(letter);
        mail.postman().round();
        assertThat(line()).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.attempts()).isEqualTo(1);
            assertThat(waiting.why()).get().extracting(MailLine.Why::trouble).isEqualTo(Trouble.UNREACHABLE);
        });
        mail.postman().round();
        assertThat(line().attempts()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        mail.postman().round();
        assertThat(line().attempts()).isEqualTo(2);
        clock.advance(Duration.ofMinutes(2));
        try (TestMail up = new TestMail(application)) {
            up.postman().round();
            up.postman().round();
            assertThat(received(up, letter)).hasSize(1);
        }
        assertThat(state()).isEqualTo(Optional.empty());
    }

    @Test
    void isGivenUpTwoDaysAfterItWasDueAndSentAgainByAnAdministrator() {
        mail.queue(letter);
        clock.advance(Patience.LONGEST.plusMinutes(1));
        mail.postman().round();
        assertThat(state()).contains(MailState.GIVEN_UP);
        assertThat(line().why()).get().extracting(MailLine.Why::trouble).isEqualTo(Trouble.TOO_LATE);
        As.administrator(world.person("Ada", true), () -> administration.sendAgain(line().id()));
        mail.postman().round();
        assertThat(received(letter)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES_THE_READER, WAITING, REFUSED",
        "LEAVES_BEFORE_THE_MAIL, WAITING, BROKEN_OFF",
        "LEAVES_WITH_THE_MAIL, UNSURE, NO_ANSWER"
    })
    void isTriedAgainOnlyWhenItSurelyWasNotSent(Manner manner, MailState then, Trouble why) throws Exception {
        mail.queue(letter);
        try (RudeServer rude = new RudeServer(manner)) {
            mail.postman(mail.server(rude.port())).round();
            assertThat(rude.visits()).isPositive();
        }
        assertThat(line().state()).isEqualTo(then);
        assertThat(line().why()).get().extracting(MailLine.Why::trouble).isEqualTo(why);
        clock.advance(Duration.ofMinutes(1));
        mail.postman().round();
        assertThat(received(letter)).hasSize(then == MailState.WAITING ? 1 : 0);
    }

    @Test
    void whatAMailServerSaysWhenItRefusesIsKept() throws Exception {
        mail.queue(letter);
        try (RudeServer rude = new RudeServer(Manner.REFUSES_THE_READER)) {
            mail.postman(mail.server(rude.port())).round();
        }
        assertThat(line().why())
                .get()
                .extracting(MailLine.Why::reply)
                .asString()
                .contains("no such person");
    }

    @Test
    void isNeverSentAgainByItselfWhenTheProgramEndedWhileSendingIt() throws Exception {
        mail.queue(letter);
        Outgoing claimed =
                mail.bean(MailOutbox.class).claim(line().id().value()).orElseThrow();
        clock.advance(MailOutbox.LONGEST_ATTEMPT.plusSeconds(1));
        mail.postman().round();
        clock.advance(Patience.LONGEST);
        mail.postman().round();
        assertThat(received(letter)).isEmpty();
        assertThat(state()).contains(MailState.UNSURE);
        As.administrator(world.person("Ada", true), () -> administration.sendAgain(claimed.mail()));
        mail.postman().round();
        assertThat(received(letter))
                .singleElement()
                .satisfies(got ->
                        assertThat(got.getMessageID()).contains(claimed.mail().text()));
    }

    @Test
    void anAttemptThatEndsLateChangesNothingOnceAnotherHasBegun() {
        mail.queue(letter);
        MailOutbox outbox = mail.bean(MailOutbox.class);
        Outgoing first = outbox.claim(line().id().value()).orElseThrow();
        clock.advance(MailOutbox.LONGEST_ATTEMPT.plusSeconds(1));
        outbox.settle();
        As.administrator(world.person("Ada", true), () -> administration.sendAgain(first.mail()));
        Outgoing second = outbox.claim(first.mail().value()).orElseThrow();
        outbox.failed(first, new Undelivered(Trouble.BROKEN_OFF, ""));
        assertThat(state()).contains(MailState.SENDING);
        outbox.sent(second);
        assertThat(state()).isEmpty();
    }

    @Test
    void goesToNobodyWhoseAccountWasClosed() {
        PersonId gone = world.person("Gone", false);
        NewMail late = TestMail.to(mail.recipient(gone));
        mail.queue(late);
        As.administrator(
                world.person("Ada", true),
                () -> mail.bean(PeopleAdministration.class).deactivate(gone));
        mail.postman().round();
        assertThat(received(late)).isEmpty();
    }

    @Test
    void whatIsSentOrDroppedCannotBeHandledAgain() {
        PersonId ada = world.person("Ada", true);
        mail.queue(letter);
        MailId id = line().id();
        As.administrator(ada, () -> administration.drop(id));
        mail.postman().round();
        assertThat(received(letter)).isEmpty();
        assertThatThrownBy(() -> As.administrator(ada, () -> administration.sendAgain(id)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("mail.changed");
    }

    private Optional<MailState> state() {
        return found().map(MailLine::state);
    }

    private MailLine line() {
        return found().orElseThrow();
    }

    private Optional<MailLine> found() {
        return mail.bean(MailRepository.class).findAll().stream()
                .map(Mail::line)
                .filter(line -> line.address().equals(letter.to().address()))
                .filter(line -> line.state() != MailState.SENT)
                .findAny();
    }

    private List<MimeMessage> received(NewMail sent) {
        return received(mail, sent);
    }

    private static List<MimeMessage> received(TestMail from, NewMail sent) {
        return Arrays.stream(from.received())
                .filter(got -> TestMail.reader(got).equals(sent.to().address()))
                .toList();
    }
}
