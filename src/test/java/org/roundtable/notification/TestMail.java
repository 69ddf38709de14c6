package org.roundtable.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.security.Addressees;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail of a started application that goes to a mail server of the test's own. */
final class TestMail implements AutoCloseable {
    static final MailSettings SETTINGS =
            new MailSettings("Riverside Board <board@roundtable.example>", "https://roundtable.example/");

    private final ApplicationContext application;
    private final int port = freePort();
    private final GreenMail inbox = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    TestMail(ApplicationContext application) {
        this.application = application;
        inbox.start();
    }

    /** Without anything that another test left in the queue. */
    static TestMail onEmptyQueue(ApplicationContext application) {
        application.getBean(MailRepository.class).deleteAllInBatch();
        return new TestMail(application);
    }

    MailServer server() {
        return server(port);
    }

    MailServer server(int at) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(at);
        smtp.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        var beans = new StaticListableBeanFactory(Map.of("smtp", smtp));
        return new MailServer(
                beans.getBeanProvider(JavaMailSender.class),
                SETTINGS,
                new LetterWriter(bean(Translations.class), bean(Clock.class)));
    }

    Postman postman() {
        return postman(server());
    }

    Postman postman(MailServer server) {
        return new Postman(bean(MailOutbox.class), server, new ServerHealth());
    }

    MailQueue queue() {
        return new MailQueue(bean(MailRepository.class), server(), SETTINGS, application, bean(Clock.class));
    }

    void queue(NewMail mail) {
        together(() -> queue().add(mail));
    }

    void together(Runnable deed) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(any -> deed.run());
    }

    MimeMessage[] received() {
        return inbox.getReceivedMessages();
    }

    void goDown() {
        inbox.stop();
    }

    Recipient recipient(PersonId person) {
        return Recipient.of(bean(Addressees.class).of(person).orElseThrow());
    }

    static Recipient stranger(String name, Locale language) {
        return new Recipient(Optional.empty(), name, Ids.text(Ids.next()) + "@example.org", language);
    }

    static NewMail to(Recipient recipient) {
        return new NewMail(
                Ids.text(Ids.next()), MailKind.once("invitation"), recipient, "Come to the table", "On Monday at six.");
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The address a mail went to. */
    static String reader(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        inbox.stop();
    }
}
