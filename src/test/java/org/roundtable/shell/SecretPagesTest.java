package org.roundtable.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SecretPagesTest {
    private static final Pattern SECRET = Pattern.compile(":(token|secret)");

    @Autowired
    WebApplicationContext application;

    @Autowired
    SecretPages filter;

    MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(filter)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyPageWithASecretInItsAddressIsKeptQuiet() {
        List<String> pages = secretRoutes();
        assertThat(pages)
                .contains("wall/abc", "join-meeting/abc", "check-in/abc", "rsvp/abc", "password/abc", "mail/stop/abc");
        assertThat(pages).allSatisfy(page -> quiet(get("/" + page)));
    }

    @Test
    void soIsWhatProgramsFetch() throws Exception {
        quiet(get("/calendar/abc.ics"));
        quiet(get("/unsubscribe/abc"));
        quiet(post("/unsubscribe/abc"));
    }

    @Test
    void otherPagesMayBeFoundAndSayWhereSomebodyComesFromOnThisSite() throws Exception {
        for (String page : List.of("/walls/abc", "/boards")) {
            MockHttpServletResponse answer = web.perform(get(page)).andReturn().getResponse();
            assertThat(answer.getHeader("X-Robots-Tag")).as(page).isNull();
            assertThat(answer.getHeader("Referrer-Policy")).as(page).isEqualTo("same-origin");
        }
    }

    private void quiet(RequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getHeaders("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(answer.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.getHeaders("Cache-Control")).allMatch(kept -> kept.contains("no-store"));
        assertThat(answer.getHeaders("Cache-Control")).isNotEmpty();
    }

    private static List<String> secretRoutes() {
        var pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return pages.findCandidateComponents("org.roundtable").stream()
                .map(page ->
                        type(page.getBeanClassName()).getAnnotation(Route.class).value())
                .flatMap(SecretPagesTest::visited)
                .toList();
    }

    private static Stream<String> visited(String route) {
        return SECRET.matcher(route).find() ? Stream.of(SECRET.matcher(route).replaceAll("abc")) : Stream.empty();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
