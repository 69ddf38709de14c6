package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.security.TestPersons;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class DocumentDownloadTest {
    private static final byte[] PLAN = Uploads.pdf();

    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    MockMvc web;
    World.TestBoard board;
    MeetingId meeting;
    String rides;
    String secret;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        board = world.board(1);
        meeting = plans.meeting(board, 7);
        var item = plans.add(board, meeting, Plans.item("Rides", 10));
        plans.publish(board, meeting);
        rides = address(
                papers.add(board, meeting, Optional.of(item), Papers.forAll("Rides"), "../niños \u202Efdp.exe", PLAN));
        secret = address(papers.add(board, meeting, Optional.of(item), Papers.secret("Who owes what")));
    }

    @Test
    void aDocumentIsSavedAndNothingInItGetsRights() throws Exception {
        var answer = web.perform(get(rides).with(as(board.observer())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(PLAN))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''ni%C3%B1os%20fdp.exe.pdf")
                .doesNotContain("\u202E", "/");
        assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void aCopyIsShownAgainOnlyToThoseWhoStillMayHaveIt() throws Exception {
        String tag = web.perform(get(rides).with(as(board.member(0))))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        web.perform(get(rides).with(as(board.member(0))).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        web.perform(get(rides).with(as(world.board(1).facilitator())).header("If-None-Match", tag))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoMayNotHaveItFindsNothing() throws Exception {
        var other = world.board(1);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator(), other.member(0))) {
            web.perform(get(secret).with(as(person))).andExpect(status().isNotFound());
        }
        for (PersonId person : List.of(other.facilitator(), other.observer(), board.administrator())) {
            web.perform(get(rides).with(as(person))).andExpect(status().isNotFound());
        }
        web.perform(get(rides + "x").with(as(board.member(0)))).andExpect(status().isNotFound());
        web.perform(get(address(DocumentId.next())).with(as(board.member(0)))).andExpect(status().isNotFound());
        web.perform(get(secret).with(as(board.facilitator()))).andExpect(status().isOk());
    }

    /** Guests of a meeting have no account, and so are nobody here. */
    @Test
    void nobodyAndGuestsAreSentToTheSignIn() throws Exception {
        for (String address : List.of(rides, secret)) {
            var answer = web.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).endsWith("/login");
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    private String address(DocumentId document) {
        return "/" + MeetingLinks.document(board.id(), meeting, document);
    }

    private static RequestPostProcessor as(PersonId person) {
        var principal = TestPersons.signedIn(person, false);
        return authentication(new TestingAuthenticationToken(principal, null, List.copyOf(principal.getAuthorities())));
    }
}
