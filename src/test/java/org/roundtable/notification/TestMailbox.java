package org.roundtable.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.roundtable.common.PersonId;
import org.roundtable.security.Addressees;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Sets mail up for a test that imports it, with everybody's mailbox. Nothing is sent until {@link #deliver}.
 *
 * <p>An application that has it is another one than the tests share, so it takes a start of its own.
 */
@TestConfiguration
public class TestMailbox {
    private final ObjectProvider<DigestRounds> digests;
    private final ObjectProvider<Postman> postman;
    private final ObjectProvider<Addressees> addressees;
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final GreenMail all =
            new GreenMail(new ServerSetup(TestMail.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    TestMailbox(
            ObjectProvider<DigestRounds> digests,
            ObjectProvider<Postman> postman,
            ObjectProvider<Addressees> addressees) {
        this.digests = digests;
        this.postman = postman;
        this.addressees = addressees;
        all.start();
    }

    @Bean(destroyMethod = "")
    JavaMailSenderImpl testMailSender() {
        smtp.setHost("127.0.0.1");
        smtp.setPort(all.getSmtp().getPort());
        return smtp;
    }

    @Bean
    DynamicPropertyRegistrar testMailSettings() {
        return properties -> {
            properties.add("roundtable.mail.from", () -> "Riverside Board <board@roundtable.example>");
            properties.add("roundtable.url", () -> "https://roundtable.example");
        };
    }

    /** Sends all that is due now, gathered reminders too. */
    public void deliver() {
        digests.getObject().meet();
        digests.getObject().round();
        postman.getObject().round();
    }

    /** Nothing can be sent until it is up again. */
    public void goDown() {
        smtp.setPort(TestMail.freePort());
    }

    public void comeUp() {
        smtp.setPort(all.getSmtp().getPort());
    }

    /** What somebody got, the first at the front. */
    public List<MimeMessage> of(PersonId person) {
        String address = addressees.getObject().of(person).orElseThrow().email();
        return Arrays.stream(all.getReceivedMessages())
                .filter(mail -> TestMail.reader(mail).equals(address))
                .toList();
    }

    @PreDestroy
    void stop() {
        all.stop();
    }
}
