package org.roundtable.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = "roundtable.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoSignInTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    DemoPeople guests;

    @Autowired
    PersonRepository persons;

    MockMvc web;
    PersonId rosa;
    PersonId walt;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        rosa = guests.all().getFirst().id();
        walt = persons.findByEmail("walt@riverside.example").orElseThrow().id();
    }

    @Test
    void aVisitorBecomesOneOfTheDemoPeopleWithOneClick() throws Exception {
        var done = web.perform(
                        post("/demo-sign-in").param("person", rosa.text()).with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn();
        MockHttpSession session = (MockHttpSession) done.getRequest().getSession();
        web.perform(get("/people/{person}/picture", rosa.text()).session(session))
                .andExpect(status().isNotFound());
    }

    @Test
    void aVisitorBecomesNobodyElse() throws Exception {
        web.perform(post("/demo-sign-in").param("person", walt.text()).with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post("/demo-sign-in").param("person", "%%").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void anotherSiteCannotSignVisitorsIn() throws Exception {
        web.perform(post("/demo-sign-in").param("person", rosa.text())).andExpect(redirectedUrl("/login"));
        web.perform(post("/demo-sign-in").param("person", rosa.text()).with(csrf().useInvalidToken()))
                .andExpect(redirectedUrl("/login"));
    }
}
