package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.PeopleAdministration;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mails that events have overtaken before they could be sent. */
@DatabaseTest
class OvertakenMailTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    MailAdministration administration;

    @Autowired
    JdbcTemplate database;

    private final Topic about = new Topic("plan", Ids.next());
    private TestMail mail;
    private PersonId ann;
    private PersonId ada;

    @BeforeEach
    void open() {
        mail = TestMail.onEmptyQueue(application);
        ann = world.person("Ann Reader", false);
        ada = world.person("Ada", true);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void anOlderOneThatFailsWhileANewerIsQueuedIsNotTriedAgain() {
        queue(ann, 0);
        Outgoing older = claim();
        queue(ann, 1);
        outbox.failed(older, new Undelivered(Trouble.BROKEN_OFF, ""));
        mail.postman().round();
        clock.advance(Duration.ofMinutes(2));
        mail.postman().round();
        assertThat(mail.received())
                .singleElement()
                .satisfies(got -> assertThat(got.getSubject()).isEqualTo("Edition 1"));
        assertThat(states()).containsExactlyInAnyOrder(MailState.OUTDATED, MailState.SENT);
    }

    @Test
    void anOlderOneThatMayHaveBeenSentIsNotSentAgainByAnAdministratorEither() {
        queue(ann, 0);
        Outgoing older = claim();
        outbox.failed(older, new Undelivered(Trouble.NO_ANSWER, ""));
        queue(ann, 1);
        As.administrator(ada, () -> administration.sendAgain(older.mail()));
        mail.postman().round();
        assertThat(mail.received()).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder(MailState.OUTDATED, MailState.SENT);
    }

    @Test
    void whatOthersGetAboutTheSameIsTheirs() {
        queue(ann, 1);
        queue(world.person("Bob", false), 0);
        mail.postman().round();
        assertThat(mail.received()).hasSize(2);
    }

    @Test
    void whatMayHaveBeenSentEndsWhenItIsOverAndItsLinksAreDeleted() {
        queue(ann, 0);
        outbox.failed(claim(), new Undelivered(Trouble.NO_ANSWER, ""));
        mail.postman().round();
        assertThat(states()).containsExactly(MailState.UNSURE);
        assertThat(stored()).containsExactly("What edition 0 says");
        clock.advance(Duration.ofHours(4));
        mail.postman().round();
        assertThat(states()).containsExactly(MailState.OUTDATED);
        assertThat(stored()).containsExactly("");
        assertThat(mail.received()).isEmpty();
    }

    @Test
    void whatWaitsUntilItIsOverIsNotSent() {
        queue(ann, 0);
        clock.advance(Duration.ofHours(4));
        mail.postman().round();
        assertThat(mail.received()).isEmpty();
        assertThat(states()).containsExactly(MailState.OUTDATED);
    }

    @Test
    void administratorsSeeForTwoDaysWhatWasNoLongerTheirs() {
        queue(ann, 0);
        As.administrator(ada, () -> mail.bean(PeopleAdministration.class).deactivate(ann));
        mail.postman().round();
        assertThat(mail.received()).isEmpty();
        assertThat(mail.bean(MailLoader.class).report().lines())
                .extracting(MailLine::state)
                .containsExactly(MailState.NOT_THEIRS);
        assertThat(stored()).containsExactly("");
        clock.advance(Patience.LONGEST.plusMinutes(1));
        assertThat(mail.bean(MailLoader.class).report().lines()).isEmpty();
    }

    private void queue(PersonId reader, int edition) {
        var over = clock.instant().plus(Duration.ofHours(3));
        mail.queue(new NewMail(
                        Ids.text(Ids.next()),
                        MailKind.once("invitation"),
                        mail.recipient(reader),
                        "Edition " + edition,
                        "What edition " + edition + " says")
                .about(new Matter(about, edition, Optional.of(over))));
    }

    private Outgoing claim() {
        return outbox.claim(outbox.toBeTried().getFirst()).orElseThrow();
    }

    private List<MailState> states() {
        return mails.findAll().stream().map(Mail::line).map(MailLine::state).toList();
    }

    private List<String> stored() {
        return database.queryForList("select says from mail", String.class);
    }
}
