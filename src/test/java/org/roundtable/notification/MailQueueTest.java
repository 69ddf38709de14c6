package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

@DatabaseTest
class MailQueueTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    MailQueue notSetUp;

    @Autowired
    MailRepository mails;

    private final NewMail letter = TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH));
    private TestMail mail;

    @BeforeEach
    void open() {
        mail = TestMail.onEmptyQueue(application);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void theSameKeyMakesOneMail() {
        mail.queue(letter);
        mail.queue(letter);
        mail.together(() -> {
            mail.queue().add(letter);
            mail.queue().add(letter);
        });
        assertThat(mails.findAll()).filteredOn(this::isMine).hasSize(1);
    }

    @Test
    void isNotThereWhenTheDeedItTellsOfFailed() {
        assertThatThrownBy(() -> mail.together(() -> {
                    mail.queue().add(letter);
                    throw new IllegalStateException("the deed failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(mails.findAll()).noneMatch(this::isMine);
        assertThatThrownBy(() -> notSetUp.add(letter)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsNothingWhileNoMailServerIsSetUp() {
        mail.together(() -> assertThat(notSetUp.add(letter)).isFalse());
        assertThat(notSetUp.configured()).isFalse();
        assertThat(mails.findAll()).noneMatch(this::isMine);
        assertThat(mail.queue().configured()).isTrue();
    }

    @Test
    void whatIsTakenBackInTimeIsNotSentAndItsKeyIsFree() {
        mail.queue(letter);
        mail.together(() -> {
            mail.queue().withdraw(letter.key());
            mail.queue().add(letter);
            mail.queue().withdraw(letter.key());
        });
        mail.postman().round();
        assertThat(mail.received()).isEmpty();
        assertThat(mails.findAll()).noneMatch(this::isMine);
    }

    @Test
    void linksBeginWithTheAddressOfTheSite() {
        assertThat(mail.queue().link("boards/1")).isEqualTo("https://roundtable.example/boards/1");
    }

    private boolean isMine(Mail stored) {
        return stored.recipient().address().equals(letter.to().address());
    }
}
