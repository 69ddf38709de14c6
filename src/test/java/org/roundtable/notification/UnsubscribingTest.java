package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class UnsubscribingTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    MailChoices choices;

    private MockMvc web;
    private TestMail mail;
    private PersonId ann;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        mail = TestMail.onEmptyQueue(application);
        ann = world.person("Ann Reader", false);
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void oneClickInAMailProgramStopsTheKindWithoutASession() throws Exception {
        String link = sentLink();
        web.perform(post(link)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isNoContent())
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));
        assertThat(mine()).containsExactly(new MailChoice("reminders", true));
        mail.queue(reminder());
        mail.postman().round();
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void lookingAtTheLinkStopsNothingAndLeadsToAPage() throws Exception {
        String link = sentLink();
        web.perform(get(link)).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/mail/stop/" + secret(link)));
        assertThat(unsubscribing.kind(secret(link))).isEqualTo("reminders");
        assertThat(mine()).containsExactly(new MailChoice("reminders", false));
    }

    @Test
    void twiceIsAsGoodAsOnceAndEachMailsLinkWorks() throws Exception {
        String first = secret(sentLink());
        String second = secret(sentLink());
        assertThat(second).isNotEqualTo(first);
        unsubscribing.stop(first);
        unsubscribing.stop(first);
        unsubscribing.stop(second);
        assertThat(mine()).containsExactly(new MailChoice("reminders", true));
    }

    @Test
    void aWrongLinkStopsNothing() throws Exception {
        web.perform(post("/unsubscribe/" + "x".repeat(43))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> unsubscribing.kind("wrong"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("mail.link-unknown");
        assertThat(mine()).containsExactly(new MailChoice("reminders", false));
    }

    @Test
    void theStoreOpensNothing() throws Exception {
        String secret = secret(sentLink());
        assertThat(mail.bean(StopLinkRepository.class).findByHash(secret)).isEmpty();
    }

    @Test
    void oneCanHaveItAgain() throws Exception {
        As.person(ann, () -> choices.stop("reminders"));
        As.person(ann, () -> choices.resume("reminders"));
        assertThat(mine()).containsExactly(new MailChoice("reminders", false));
        mail.queue(reminder());
        mail.postman().round();
        assertThat(mail.received()).hasSize(1);
        assertThatThrownBy(() -> As.person(ann, () -> choices.stop("invitation")))
                .isInstanceOf(NotFound.class);
    }

    private List<MailChoice> mine() {
        return As.person(ann, choices::mine).stream()
                .filter(choice -> choice.kind().equals("reminders"))
                .toList();
    }

    private String sentLink() throws Exception {
        mail.queue(reminder());
        mail.postman().round();
        var received = mail.received();
        String header = received[received.length - 1].getHeader("List-Unsubscribe", null);
        return header.substring("<https://roundtable.example".length(), header.length() - 1);
    }

    private static String secret(String link) {
        return link.substring("/unsubscribe/".length());
    }

    private NewMail reminder() {
        return new NewMail(
                Ids.text(Ids.next()), MailKind.REMINDERS, mail.recipient(ann), "Reminder", "One thing is left.");
    }
}
