package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressees;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's own parts, put together as when a mail server is set up. */
@DatabaseTest
@Import(TestMailbox.class)
class MailWiringTest {
    @Autowired
    TestMailbox mailbox;

    @Autowired
    MailQueue queue;

    @Autowired
    MailRounds rounds;

    @Autowired
    Addressees addressees;

    @Autowired
    World world;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aRoomHandsInAMailAndItsReaderGetsIt() {
        PersonId ann = queueOne();
        assertThat(mailbox.of(ann)).isEmpty();
        mailbox.deliver();
        assertThat(mailbox.of(ann)).hasSize(1);
    }

    @Test
    void theScheduleSendsItByItself() {
        PersonId ann = queueOne();
        rounds.look();
        await().untilAsserted(() -> assertThat(mailbox.of(ann)).hasSize(1));
    }

    private PersonId queueOne() {
        PersonId ann = world.person("Ann Reader", false);
        Recipient to = Recipient.of(addressees.of(ann).orElseThrow());
        assertThat(queue.configured()).isTrue();
        new TransactionTemplate(transactions)
                .executeWithoutResult(any -> queue.add(
                        new NewMail(Ids.text(Ids.next()), MailKind.once("invitation"), to, "Come", "On Monday.")));
        return ann;
    }
}
