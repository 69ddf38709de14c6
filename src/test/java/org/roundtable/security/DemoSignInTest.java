package org.roundtable.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.TestDatabase;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = "roundtable.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({World.class, TestClock.class, DemoSignInTest.Cast.class})
class DemoSignInTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Cast cast;

    MockMvc web;
    PersonId rosa;
    PersonId walt;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        rosa = world.person("Rosa Demo", false);
        walt = world.person("Walt Other", true);
        cast.people.add(new DemoPerson(rosa, "Rosa Demo", "role.member", "Votes"));
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

    @TestConfiguration
    static class Cast implements DemoPeople {
        final List<DemoPerson> people = new ArrayList<>();

        @Override
        public List<DemoPerson> all() {
            return List.copyOf(people);
        }
    }
}
