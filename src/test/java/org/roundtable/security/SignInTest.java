package org.roundtable.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SignInTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleAdministration people;

    @Autowired
    DeviceService devices;

    MockMvc web;
    PersonId ada;
    PersonId rosa;
    final String email = Ids.text(Ids.next()) + "@example.org";

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        ada = world.person("Ada Administrator", true);
        rosa = open(email, false);
    }

    @Test
    void whoSignsInGetsANewSession() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        MvcResult signedIn = web.perform(login(World.PASSWORD).session(before))
                .andExpect(redirectedUrl("/"))
                .andReturn();
        assertThat(session(signedIn).getId()).isNotEqualTo(id);
        web.perform(picture().session(session(signedIn))).andExpect(status().isNotFound());
    }

    @Test
    void whoDoesNotIsLedToTheSignInPage() throws Exception {
        web.perform(picture()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        web.perform(login("wrong")).andExpect(redirectedUrl("/login?error"));
        web.perform(login("nobody@example.org", "wrong")).andExpect(redirectedUrl("/login?error"));
        web.perform(login("", "")).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void anAccountThatWasSwitchedOffGetsTheSameAnswer() throws Exception {
        As.administrator(ada, () -> people.deactivate(rosa));
        web.perform(login(World.PASSWORD)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void tooManyTriesMustWaitEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            web.perform(login("wrong")).andExpect(redirectedUrl("/login?error"));
        }
        web.perform(login(World.PASSWORD)).andExpect(header().string("Location", matchesPattern("/login\\?wait=\\d+")));
    }

    @Test
    void theCookieThatRemembersIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        web.perform(login(World.PASSWORD)).andExpect(cookie().doesNotExist(RememberedSignIn.COOKIE));
        web.perform(login(World.PASSWORD).param("remember", "on"))
                .andExpect(cookie().httpOnly(RememberedSignIn.COOKIE, true))
                .andExpect(cookie().secure(RememberedSignIn.COOKIE, false))
                .andExpect(cookie().sameSite(RememberedSignIn.COOKIE, "Lax"));
        web.perform(login(World.PASSWORD).param("remember", "on").secure(true))
                .andExpect(cookie().secure(RememberedSignIn.COOKIE, true));
    }

    @Test
    void aRememberedDeviceIsSignedInAgainByAnyNumberOfTabsUntilItIsSignedOut() throws Exception {
        Cookie remembered = web.perform(login(World.PASSWORD).param("remember", "on"))
                .andReturn()
                .getResponse()
                .getCookie(RememberedSignIn.COOKIE);
        web.perform(picture().cookie(remembered)).andExpect(status().isNotFound());
        web.perform(picture().cookie(remembered)).andExpect(status().isNotFound());
        As.person(rosa, () -> devices.signOutOthers());
        web.perform(picture().cookie(remembered)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aDeviceSignedOutElsewhereIsOutAtItsNextRequest() throws Exception {
        MockHttpSession session = session(web.perform(login(World.PASSWORD)).andReturn());
        web.perform(picture().session(session)).andExpect(status().isNotFound());
        As.person(rosa, () -> devices.signOutOthers());
        web.perform(picture().session(session)).andExpect(header().string("Location", containsString("/login")));
    }

    @Test
    void rightsTakenAwayAreGoneAtTheNextRequest() throws Exception {
        As.administrator(ada, () -> people.makeAdministrator(rosa));
        MockHttpSession session = session(web.perform(login(World.PASSWORD)).andReturn());
        web.perform(get("/actuator/metrics").session(session)).andExpect(status().isOk());
        As.administrator(ada, () -> people.endAdministrator(rosa));
        web.perform(get("/actuator/metrics").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void healthIsForEverybodyAndFiguresAreForAdministrators() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        web.perform(get("/actuator/prometheus")).andExpect(redirectedUrl("/login"));
        MockHttpSession session = session(web.perform(login(World.PASSWORD)).andReturn());
        web.perform(get("/actuator/prometheus").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToKeepOut() throws Exception {
        web.perform(login("wrong"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("frame-ancestors 'none'"),
                                        containsString("object-src 'none'"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"));
    }

    @Test
    void aFormFromElsewhereSignsNobodyOut() throws Exception {
        MockHttpSession session = session(web.perform(login(World.PASSWORD)).andReturn());
        web.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        web.perform(picture().session(session)).andExpect(status().isNotFound());
    }

    @Test
    void whereThereIsNoDemoNobodySignsInWithoutAPassword() throws Exception {
        MockHttpServletResponse answer = web.perform(
                        post("/demo-sign-in")
                                .param("person", rosa.text())
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
    }

    private PersonId open(String address, boolean administrator) {
        return As.administrator(
                ada,
                () -> accounts.open(
                        new NewAccount("Rosa Member", address, "en", Optional.of(World.PASSWORD), administrator)));
    }

    private MockHttpServletRequestBuilder login(String password) {
        return login(email, password);
    }

    /** Each test comes from an address of its own, as they share the limits. */
    private MockHttpServletRequestBuilder login(String address, String password) {
        return post("/login")
                .param("username", address)
                .param("password", password)
                .with(request -> {
                    request.setRemoteAddr(email);
                    return request;
                });
    }

    private MockHttpServletRequestBuilder picture() {
        return get("/people/{person}/picture", rosa.text());
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }
}
