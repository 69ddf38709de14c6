package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every shape of mail, as it reaches its reader. */
@DatabaseTest
class MailShapesTest {
    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

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
    void aPlainMailHasATextALanguageADateAndANameOfItsOwn() throws Exception {
        Recipient to = TestMail.stranger("María Núñez", SPANISH);
        MimeMessage got = deliver(new NewMail(
                Ids.text(Ids.next()), MailKind.once("invitation"), to, "Reunión: niñez y salud", "Mañana a las seis."));
        assertThat(got.getSubject()).isEqualTo("Reunión: niñez y salud");
        assertThat(got.isMimeType("text/plain")).isTrue();
        assertThat(got.getContentType()).containsIgnoringCase("charset=utf-8");
        assertThat(text(got)).isEqualToIgnoringNewLines("Mañana a las seis.");
        assertThat(got.getContentLanguage()).containsExactly("es");
        assertThat(got.getSentDate().toInstant()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
        assertThat(got.getMessageID()).matches("<[0-9a-v]+@roundtable\\.example>");
        assertThat(got.getHeader("List-Unsubscribe")).isNull();
        InternetAddress reader = (InternetAddress) got.getAllRecipients()[0];
        assertThat(reader.getPersonal()).isEqualTo("María Núñez");
        assertThat(reader.getAddress()).isEqualTo(to.address());
        assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("Riverside Board");
    }

    @Test
    void aCalendarPartComesWithItsMethodBesideTheText() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Reunión\r\nEND:VCALENDAR\r\n";
        MimeMessage got = deliver(TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH))
                .with(new CalendarPart(CalendarMethod.REQUEST, calendar)));
        assertThat(got.isMimeType("multipart/alternative")).isTrue();
        assertThat(got.getContentLanguage()).containsExactly("en");
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent()).isEqualToIgnoringNewLines("On Monday at six.");
        assertThat(parts.getBodyPart(1).getContentType())
                .contains("text/calendar", "method=REQUEST")
                .containsIgnoringCase("charset=utf-8");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    void whatRepeatsCanBeStoppedByOneClickAndByALine() throws Exception {
        Recipient known = mail.recipient(world.person("Ann Reader", false));
        Recipient to = new Recipient(known.person(), known.name(), known.address(), SPANISH);
        MimeMessage got =
                deliver(new NewMail(Ids.text(Ids.next()), MailKind.REMINDERS, to, "Recordatorio", "Falta una cosa."));
        String header = got.getHeader("List-Unsubscribe", null);
        assertThat(header).matches("<https://roundtable\\.example/unsubscribe/[\\w-]{43}>");
        assertThat(got.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String link = header.substring(1, header.length() - 1);
        assertThat(text(got)).contains("Falta una cosa.", "Para no recibir más correos como este: " + link);
    }

    @Test
    void noNameOrTitleBeginsAHeaderOfItsOwn() throws Exception {
        Recipient to = TestMail.stranger("Eve\r\nBcc: all@example.org", Locale.ENGLISH);
        MimeMessage got = deliver(new NewMail(
                Ids.text(Ids.next()),
                MailKind.once("invitation"),
                to,
                "Hello\r\nBcc: all@example.org\n\nFree\u2028money",
                "Text"));
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getSubject()).isEqualTo("Hello Bcc: all@example.org Free money");
        assertThat(((InternetAddress) got.getAllRecipients()[0]).getPersonal()).isEqualTo("Eve Bcc: all@example.org");
        assertThat(text(got)).isEqualToIgnoringNewLines("Text");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() {
        NewMail hopeless = TestMail.to(new Recipient(Optional.empty(), "", "a b,c@@example", Locale.ENGLISH));
        mail.queue(hopeless);
        mail.postman().round();
        assertThat(mail.received()).isEmpty();
        assertThat(mail.bean(MailLoader.class).report().lines())
                .filteredOn(line -> line.address().equals("a b,c@@example"))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MailState.GIVEN_UP));
    }

    private MimeMessage deliver(NewMail wanted) {
        mail.queue(wanted);
        mail.postman().round();
        return Arrays.stream(mail.received())
                .filter(got -> TestMail.reader(got).equals(wanted.to().address()))
                .findAny()
                .orElseThrow();
    }

    private static String text(MimeMessage got) throws Exception {
        return (String) got.getContent();
    }
}
